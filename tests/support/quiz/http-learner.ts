import { randomUUID } from "node:crypto"
import type { Answer } from "@/lib/quiz/schema"
import { staffQuizOf } from "./real-course"

export type Sent = { status: number; retryAfter: string | null; body: Record<string, unknown> }

// A first request on a busy machine; what the server itself allows is far less.
const defaultPatience = 30_000

/** A browser of its own, that talks JSON to a running server and remembers its cookies: a guest's, unless given one. */
export class HttpLearner {
  attempt = ""

  constructor(
    private address: string,
    private cookie = "",
    private readonly patience = defaultPatience,
  ) {}

  /** The same learner at another server of the same database. */
  at(address: string): this {
    this.address = address
    return this
  }

  async start(startKey: string = randomUUID()): Promise<void> {
    const { quiz } = await staffQuizOf()
    const { status, body } = await this.post("/api/v1/attempts", { quiz, startKey })
    if (status !== 200) throw new Error(`The quiz did not start: ${status} ${JSON.stringify(body)}`)
    this.attempt = String(body["attempt"])
  }

  answer(
    question: string,
    clientSeq: number,
    answer: Answer,
    clientOpId: string = randomUUID(),
  ): Promise<Sent> {
    return this.post(`/api/v1/attempts/${this.attempt}/answers`, { question, clientOpId, clientSeq, answer })
  }

  submit(submitKey: string): Promise<Sent> {
    return this.post(`/api/v1/attempts/${this.attempt}/submit`, { submitKey })
  }

  async post(path: string, value: unknown, more: Record<string, string> = {}): Promise<Sent> {
    const own = { "content-type": "application/json", "sec-fetch-site": "same-origin", cookie: this.cookie }
    const response = await fetch(this.address + path, {
      method: "POST",
      headers: { ...own, ...more },
      body: JSON.stringify(value),
      signal: AbortSignal.timeout(this.patience),
    })
    const [given] = response.headers.getSetCookie()
    if (given) this.cookie = given.split(";")[0]!
    const body = (await response.json()) as Record<string, unknown>
    return { status: response.status, retryAfter: response.headers.get("retry-after"), body }
  }

  /** Sends a plain form, as a page without scripts does, or asks for a page. Leads nowhere by itself. */
  page(path: string, fields?: Record<string, string>): Promise<Response> {
    const form = fields && { method: "POST", body: new URLSearchParams(fields) }
    return fetch(this.address + path, {
      ...form,
      headers: { "sec-fetch-site": "same-origin", cookie: this.cookie },
      redirect: "manual",
      signal: AbortSignal.timeout(this.patience),
    })
  }
}
