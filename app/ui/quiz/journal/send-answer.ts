import type { Certainty } from "@/lib/attempt/schema"
import type { Answer } from "@/lib/quiz/schema"
import type { Entry } from "./journal"

type Current = { seq: number; answer: Answer | null; certainty: Certainty | null; receivedAt: string }

export type Sent =
  | { kind: "saved"; seq: number; receivedAt: string }
  | { kind: "newerAnswer"; current: Current }
  | { kind: "signedOut" }
  | { kind: "closed" }
  | { kind: "unreached"; why: Unreached }
  /** The server will not have it, however often it is sent. */
  | { kind: "refused"; message: string }

/** Nothing came back, or the server said that it cannot save at the moment. */
export type Unreached = "noConnection" | "busy"

// Eight seconds: at two seconds for each way there and back, a connection is made and used within five.
const patience = 8_000

/** Four seconds, and half a one of typing before: a learner hears within five that something is wrong. */
export const tellAfter = 4_000

/** The server may be asked again after this: it is not the answer that is wrong. */
export const isPassing = (status: number) => status >= 500 || status === 429

/** Sends one answer. Whatever goes wrong on the way is "unreached", and is worth another try. */
export async function sendAnswer({ attempt, ...entry }: Entry): Promise<Sent> {
  const response = await postJson(`/api/v1/attempts/${attempt}/answers`, asSent(entry))
  if (!response) return { kind: "unreached", why: "noConnection" }
  if (response.status === 401) return { kind: "signedOut" }
  if (isPassing(response.status)) return { kind: "unreached", why: "busy" }
  const body = response.body
  if (body["ok"] === true)
    return { kind: "saved", seq: Number(body["seq"] ?? 0), receivedAt: String(body["receivedAt"]) }
  if (body["problem"] === "newerAnswer") return { kind: "newerAnswer", current: body["current"] as never }
  if (body["problem"] === "closed") return { kind: "closed" }
  return { kind: "refused", message: String(body["message"]) }
}

export type JsonReply = { status: number; body: Record<string, unknown> }

/** Posts JSON; null when there was no readable answer in time. */
export function postJson(path: string, value: unknown, wait = patience): Promise<JsonReply | null> {
  const headers = { "content-type": "application/json", accept: "application/json" }
  return askJson(path, { method: "POST", headers, body: JSON.stringify(value) }, wait)
}

/** Why answers are not sent at the moment. */
export type Stopped = Unreached | "signedOut"

/** Whose attempt it is: that of whoever is signed in now, or somebody else's; or why nobody can tell at the moment. */
export async function whoseAttempt(attempt: string): Promise<"mine" | "another's" | Stopped> {
  const reply = await askJson(`/api/v1/attempts/${attempt}/answers`, {
    headers: { accept: "application/json" },
  })
  if (!reply) return "noConnection"
  if (isPassing(reply.status)) return "busy"
  if (reply.status === 200) return "mine"
  return reply.status === 404 ? "another's" : "signedOut"
}

async function askJson(path: string, asked: RequestInit, wait = patience): Promise<JsonReply | null> {
  try {
    const response = await fetch(path, { ...asked, signal: AbortSignal.timeout(wait) })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  } catch {
    return null
  }
}

/** An answer as its form would send it: of each field one value alone, several as a list. */
export function asSent({ question, kind, clientOpId, clientSeq, fields }: Omit<Entry, "attempt">) {
  const values = Object.entries(fields).map(
    ([name, all]) => [name, all.length === 1 ? all[0]! : all] as const,
  )
  return { question, kind, clientOpId, clientSeq, ...Object.fromEntries(values) }
}
