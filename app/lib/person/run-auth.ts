import type { NextApiRequest, NextApiResponse } from "next"
import NextAuth from "next-auth"
import { sessionCookie } from "@/lib/session/cookie"
import { authOptions } from "./auth"

export type AuthCall = {
  method: "GET" | "POST"
  action: string
  provider?: string
  query?: Record<string, string>
  body?: Record<string, string>
  cookies: Partial<Record<string, string>>
}

export type AuthAnswer = { status: number; location: string | null; cookies: string[]; body: unknown }

/** Runs next-auth in this process, with the request and response it expects of a route of its own. */
export async function runAuth({
  method,
  action,
  provider,
  query,
  body,
  cookies,
}: AuthCall): Promise<AuthAnswer> {
  const nextauth = provider ? [action, provider] : [action]
  const answer: AuthAnswer = { status: 200, location: null, cookies: [], body: null }
  const request = { method, query: { ...query, nextauth }, body: body ?? {}, cookies, headers: {} }
  await NextAuth(request as unknown as NextApiRequest, responseInto(answer), authOptions())
  return { ...answer, cookies: answer.cookies.map(forThisVisit) }
}

function responseInto(answer: AuthAnswer): NextApiResponse {
  const response = {
    status: (code: number) => ((answer.status = code), response),
    getHeader: (name: string) => (name === "Set-Cookie" ? answer.cookies : undefined),
    setHeader: (name: string, value: string | string[]) => {
      if (name === "Location") answer.location = String(value)
      if (name === "Set-Cookie") answer.cookies = [value].flat()
      return response
    },
    json: (value: unknown) => void (answer.body = value),
    send: (value: unknown) => void (answer.body = value),
    end: () => {},
  }
  return response as unknown as NextApiResponse
}

/** A session ends with the browser: next-auth would keep its cookie on the disk of a shared PC. */
function forThisVisit(cookie: string): string {
  const isOpened = cookie.startsWith(`${sessionCookie()}=`) && !cookie.startsWith(`${sessionCookie()}=;`)
  return isOpened ? cookie.replace(/; Expires=[^;]*/i, "") : cookie
}
