import { randomUUID } from "node:crypto"
import { database } from "@/lib/database/client"
import { anAccount, goodPassword } from "#tests/support/people"
import { withOtherKey } from "#tests/support/quiz/other-key"
import { cardsAfter } from "#tests/support/review"
import { ask } from "./ask"
import { aMarkedPerson, cookieOf } from "./people"
import type { Actor, Row, World } from "./table"

const quiz = "mechanism/staff"
const guard = { "sec-fetch-site": "same-origin", accept: "application/json" }

type Things = Omit<World, "person" | "fresh" | "password">

export type Marked = World & { marker: string; markedEmail: string }

/** The actors with their cookies, and what of theirs the rows are about. */
export class Cast {
  readonly #cookies = new Map<Actor, string>()
  #things: Things | undefined

  constructor(readonly address: string) {}

  async cookie(actor: Actor, row?: Row): Promise<string> {
    if (row?.ends) return cookieOf(actor)
    const kept = this.#cookies.get(actor) ?? (await cookieOf(actor))
    this.#cookies.set(actor, kept)
    return kept
  }

  /** What a row may be about, with somebody new to look at and to change. */
  async world(): Promise<Marked> {
    this.#things ??= await this.#make()
    const { id: person, ...marked } = await aMarkedPerson()
    const fresh = `${randomUUID()}@ward.example`
    return { ...this.#things, person, ...marked, password: goodPassword, fresh }
  }

  async #make(): Promise<Things> {
    const closedAttempt = await this.#start("learner")
    await this.#post("learner", `/api/v1/attempts/${closedAttempt}/submit`, { submitKey: randomUUID() })
    const openAttempt = await this.#start("learner")
    const answers = await ask(this.address, {
      ...{ method: "GET", path: `/attempt/${openAttempt}/1`, cookie: await this.cookie("learner") },
    })
    const question = /name="question" value="([^"]+)"/.exec(answers.text)?.[1] ?? ""
    const { personId: learner } = await database.attempt.findUniqueOrThrow({ where: { id: openAttempt } })
    const { email } = await anAccount()
    const { question: asked, hash, to } = await withOtherKey()
    const rekeyed = { question: asked.id, hash, to }
    const [card] = await cardsAfter({ id: learner }, 5)
    const [guestAttempt, reviewCard] = [await this.#start("guest"), card?.id ?? ""]
    return { email, learner, closedAttempt, openAttempt, question, rekeyed, guestAttempt, reviewCard }
  }

  async #start(actor: Actor): Promise<string> {
    const answer = await this.#post(actor, "/api/v1/attempts", { quiz, startKey: randomUUID() })
    return String((JSON.parse(answer.text) as { attempt: string }).attempt)
  }

  async #post(actor: Actor, path: string, body: object) {
    const cookie = await this.cookie(actor)
    const answer = await ask(this.address, { method: "POST", path, cookie, headers: guard, body })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`)
    return answer
  }
}

export const ownPage = guard
