import { clearFlashHeader, flashHeader } from "./flash"
import { plainPage } from "./plain-page"
import { problems, type ProblemCode } from "./problem"
import type { Declined, Done, Found, Reply } from "./reply"

/** What an answer needs to know of the request it answers. */
export type Asked = { requestId: string; isForm: boolean; secure: boolean; back: string }

// Seconds until asking again makes sense: a restarted database is back in about as long.
const retryAfterSeconds = 3

/** Answers a state change: 303 to a page for a form, JSON for a script. */
export function respond(reply: Reply, asked: Asked): Response {
  const response = answer(reply, asked)
  if (reply.ok && reply.forget) response.headers.set("clear-site-data", '"cache", "storage"')
  return response
}

function answer(reply: Reply, asked: Asked): Response {
  if (!asked.isForm) return reply.ok ? doneJson(reply) : declinedJson(reply, asked)
  const flash = reply.ok ? clearFlashHeader(place(asked.back, asked)) : flashFor(reply, asked)
  return redirect(reply.location, [...(reply.cookies ?? []), flash])
}

/** Answers a question; questions are asked by scripts only. */
export function respondFound(found: Found, asked: Asked): Response {
  if (found.ok) return json(200, found.data)
  return declinedJson({ ...found, location: "/" }, asked)
}

/** Answers a request that never reached its handler. A form gets a page of its own, with the true status. */
export function respondProblem(problem: ProblemCode, asked: Asked): Response {
  if (!asked.isForm) return declinedJson({ ok: false, problem, location: asked.back }, asked)
  if (problem === "signedOut") return redirect(`/sign-in?next=${encodeURIComponent(asked.back)}`, [])
  const headers = new Headers({ "content-type": "text/html; charset=utf-8", "cache-control": noStore })
  addRetryAfter(headers, problem)
  return new Response(plainPage(problem, asked), { status: problems[problem].status, headers })
}

const noStore = "private, no-store"

function redirect(location: string, cookies: string[]): Response {
  const headers = new Headers({ location, "cache-control": noStore })
  for (const cookie of cookies) headers.append("set-cookie", cookie)
  return new Response(null, { status: 303, headers })
}

function json(status: number, value: unknown, cookies: string[] = []): Response {
  const response = Response.json(value, { status, headers: { "cache-control": noStore } })
  for (const cookie of cookies) response.headers.append("set-cookie", cookie)
  return response
}

function doneJson({ data, location, status = 200, cookies }: Done): Response {
  return json(status, { ok: true, location, ...asRecord(data) }, cookies)
}

function declinedJson(reply: Declined, asked: Asked): Response {
  const { problem, data, fields, cookies, retryAfter } = reply
  const { status, words } = problems[problem]
  const named = fields ? { fields } : {}
  const value = {
    ok: false,
    problem,
    message: words,
    requestId: asked.requestId,
    ...named,
    ...asRecord(data),
  }
  const response = json(status, value, cookies)
  addRetryAfter(response.headers, problem, retryAfter)
  return response
}

function flashFor({ problem, fields = [], values = {}, location }: Declined, asked: Asked): string {
  return flashHeader({ problem, fields, values }, place(location, asked))
}

function place(path: string, { secure }: Asked): { path: string; secure: boolean } {
  return { path, secure }
}

function addRetryAfter(headers: Headers, problem: ProblemCode, seconds = retryAfterSeconds): void {
  if (problem === "unavailable" || problem === "tooMany")
    headers.set("retry-after", String(Math.ceil(seconds)))
}

function asRecord(data: unknown): object {
  return typeof data === "object" && data !== null ? data : {}
}
