import type { Flash } from "./flash"
import type { ProblemCode } from "./problem"

/** What a state change answers, whoever asked: a form is led to `location`, a script gets the data. */
export type Reply = Done | Declined

export type Done = {
  ok: true
  data?: unknown
  location: string
  cookies?: string[]
  status?: number
  /** Has the browser forget what our pages kept: the next person at a shared PC must find nothing. */
  forget?: boolean
}

export type Declined = {
  ok: false
  problem: ProblemCode
  location: string
  data?: unknown
  cookies?: string[]
  /** Names of the fields at fault, and values to put back into the form (never a password). */
  fields?: string[]
  values?: Flash["values"]
  /** Seconds; for tooMany and unavailable. */
  retryAfter?: number
}

/** What a question (GET) answers. */
export type Found = { ok: true; data: unknown } | { ok: false; problem: ProblemCode; retryAfter?: number }
