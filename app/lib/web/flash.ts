import { cookies } from "next/headers"
import { z } from "zod"
import { isProblemCode, type ProblemCode } from "./problem"

export const flashCookie = "backwise-flash"

// Sixty seconds: long enough for a slow page, short enough that an old problem is not shown twice.
const flashSeconds = 60

/** What went wrong with the form just sent: the code, the names of the fields at fault, values to put back. */
export type Flash = { problem: ProblemCode; fields: string[]; values: Record<string, string> }

const flashSchema = z.object({
  problem: z.string(),
  fields: z.array(z.string()).default([]),
  values: z.record(z.string(), z.string()).default({}),
})

/** Reads a flash cookie's value; null for anything that is not one. */
export function parseFlash(value: string | undefined): Flash | null {
  if (value === undefined) return null
  try {
    const flash = flashSchema.parse(JSON.parse(value))
    return isProblemCode(flash.problem) ? { ...flash, problem: flash.problem } : null
  } catch {
    return null
  }
}

/** For pages: the problem of the form that led here, or null. */
export async function readFlash(): Promise<Flash | null> {
  return parseFlash((await cookies()).get(flashCookie)?.value)
}

type FlashPlace = { path: string; secure: boolean }

/** A Set-Cookie value that only the page at this path will read. */
export function flashHeader(flash: Flash, place: FlashPlace): string {
  return cookie(encodeURIComponent(JSON.stringify(flash)), flashSeconds, place)
}

export function clearFlashHeader(place: FlashPlace): string {
  return cookie("", 0, place)
}

function cookie(value: string, seconds: number, { path, secure }: FlashPlace): string {
  const pathname = path.split(/[?#]/)[0] || "/"
  const attributes = `Path=${pathname}; Max-Age=${seconds}; HttpOnly; SameSite=Lax`
  return `${flashCookie}=${value}; ${attributes}${secure ? "; Secure" : ""}`
}
