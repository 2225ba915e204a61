import type { Certainty } from "@/lib/attempt/schema"
import type { Answer } from "@/lib/quiz/schema"
import type { Entry } from "./journal"

type Current = { seq: number; answer: Answer | null; certainty: Certainty | null; receivedAt: string }

export type Sent =
  | { kind: "saved"; seq: number; receivedAt: string }
  | { kind: "newerAnswer"; current: Current }
  | { kind: "signedOut" }
  | { kind: "closed" }
  | { kind: "unreached" }
  /** The server will not have it, however often it is sent. */
  | { kind: "refused"; message: string }

// Five seconds: a learner hears within that time that something is wrong.
const patience = 5_000

/** Sends one answer. Whatever goes wrong on the way is "unreached", and is worth another try. */
export async function sendAnswer(attempt: string, { fields, ...entry }: Entry): Promise<Sent> {
  const response = await postJson(`/api/v1/attempts/${attempt}/answers`, { ...entry, ...flat(fields) })
  if (!response) return { kind: "unreached" }
  if (response.status === 401) return { kind: "signedOut" }
  if (response.status >= 500 || response.status === 429) return { kind: "unreached" }
  const body = response.body
  if (body["ok"] === true)
    return { kind: "saved", seq: Number(body["seq"] ?? 0), receivedAt: String(body["receivedAt"]) }
  if (body["problem"] === "newerAnswer") return { kind: "newerAnswer", current: body["current"] as never }
  if (body["problem"] === "closed") return { kind: "closed" }
  return { kind: "refused", message: String(body["message"]) }
}

export type JsonReply = { status: number; body: Record<string, unknown> }

/** Posts JSON; null when there was no readable answer in time. */
export async function postJson(path: string, value: unknown, wait = patience): Promise<JsonReply | null> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(value),
      signal: AbortSignal.timeout(wait),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  } catch {
    return null
  }
}

/** Fields as the form would send them: one value alone, several as a list. */
export function flat(fields: Entry["fields"]): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  )
}
