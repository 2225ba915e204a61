import type { Answer } from "@/lib/quiz/schema"

/** What a learner asked the server to do. */
export type Operation =
  | { kind: "answer"; attempt: string; question: string; opId: string; seq: number; answer: Answer | null }
  | { kind: "submit"; attempt: string; key: string }

/** What the learner was told: done; refused for good; or nothing that says which (cut off, or a 5xx). */
export type Outcome =
  { kind: "ok"; earned?: number } | { kind: "failed"; why: string } | { kind: "unknown"; why: string }

/** One call and what came of it. Both moments count calls and answers, in the order in which they happened. */
export type Event = { operation: Operation; calledAt: number; outcome: Outcome; endedAt: number }

/** Everything that learners asked for, in one order. */
export class History {
  private moment = 0
  readonly events: Event[] = []

  /** Notes an operation and what came of it; a call that throws has an unknown end. */
  async note(operation: Operation, call: () => Promise<Outcome>): Promise<Outcome> {
    const calledAt = ++this.moment
    const outcome = await call().catch((error: unknown): Outcome => ({ kind: "unknown", why: nameOf(error) }))
    this.events.push({ operation, calledAt, outcome, endedAt: ++this.moment })
    return outcome
  }

  count(kind: Outcome["kind"]): number {
    return this.events.filter(({ outcome }) => outcome.kind === kind).length
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
