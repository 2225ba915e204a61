import { randomUUID } from "node:crypto"
import type { Random } from "@/lib/attempt/shuffle"
import type { Answer, WorkingQuestion } from "@/lib/quiz/schema"
import { HttpLearner, type Sent } from "#tests/support/quiz/http-learner"
import { keyOf, wrongOf } from "#tests/support/quiz/questions"
import type { History, Operation, Outcome } from "./history"

/** Answers may be wanted from whoever is left, for as long as a database may take to come back. */
const patienceMilliseconds = 45_000

type Sitting = {
  history: History
  /** The questions of a paper, read beside the product. */
  paperOf: (attempt: string) => Promise<WorkingQuestion[]>
  random: Random
  /** Where to send again what failed; the same place when there is no other. */
  elsewhere?: () => string
}

/** Somebody who sits a quiz, writes down all that happens, and sends again what may not have arrived. */
export class Sitter {
  private questions: WorkingQuestion[] = []
  private readonly seen = new Map<string, number>()

  constructor(
    readonly http: HttpLearner,
    private readonly sitting: Sitting,
  ) {}

  goElsewhere(): void {
    const { elsewhere } = this.sitting
    if (elsewhere) this.http.at(elsewhere())
  }

  /** Starts a quiz, however long it takes. The same key each time, so that it is started once. */
  async start(): Promise<void> {
    const key = randomUUID()
    await this.patiently(async () => (await this.http.start(key), true))
    const { paperOf } = this.sitting
    await this.patiently(async () => ((this.questions = await paperOf(this.http.attempt)), true))
    this.seen.clear()
  }

  /** Answers one question, right or wrong, and keeps at it until it hears what became of the answer. */
  async answerOne(question = this.anyQuestion()): Promise<Outcome> {
    const seq = (this.seen.get(question.id) ?? 0) + 1
    const given =
      this.sitting.random() < 0.7 || question.kind === "case" ? keyOf(question) : wrongOf(question)
    return this.send(question.id, seq, given)
  }

  async answerAll(): Promise<void> {
    for (const question of this.questions) await this.answerOne(question)
  }

  /** Hands in, and keeps at it until it hears the score. */
  submit(key: string = randomUUID()): Promise<Outcome> {
    const operation: Operation = { kind: "submit", attempt: this.http.attempt, key }
    return this.settle(operation, async () => {
      const sent = await this.http.submit(key)
      return sent.status === 200 ? { kind: "ok", earned: Number(sent.body["earned"]) } : refusal(sent)
    })
  }

  anyQuestion(): WorkingQuestion {
    return this.questions[Math.floor(this.sitting.random() * this.questions.length)]!
  }

  private send(question: string, seq: number, answer: Answer): Promise<Outcome> {
    const opId = randomUUID()
    const operation: Operation = {
      ...{ kind: "answer", attempt: this.http.attempt, question, opId, seq, answer },
    }
    return this.settle(operation, async () => {
      const sent = await this.http.answer(question, seq, answer, opId)
      const current = sent.body["current"] as { seq: number } | undefined
      this.see(question, sent.status === 200 ? seq : (current?.seq ?? 0))
      return sent.status === 200 ? { kind: "ok" } : refusal(sent)
    })
  }

  private see(question: string, seq: number): void {
    this.seen.set(question, Math.max(seq, this.seen.get(question) ?? 0))
  }

  private async settle(operation: Operation, call: () => Promise<Outcome>): Promise<Outcome> {
    let outcome: Outcome = { kind: "unknown", why: "not sent" }
    await this.patiently(async () => {
      outcome = await this.sitting.history.note(operation, call)
      return outcome.kind !== "unknown"
    })
    return outcome
  }

  /** Tries until it works or patience ends, a quarter of a second apart, and elsewhere after each failure. */
  private async patiently(work: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + patienceMilliseconds
    for (;;) {
      const done = await work().catch((error: unknown) =>
        performance.now() > end ? Promise.reject(error) : false,
      )
      if (done || performance.now() > end) return
      this.goElsewhere()
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

/** A refusal is final; a failure of the server may have come before or after the deed. */
function refusal({ status, body }: Sent): Outcome {
  const why = `${status} ${String(body["problem"])}`
  return status < 500 ? { kind: "failed", why } : { kind: "unknown", why }
}
