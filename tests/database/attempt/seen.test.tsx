import { renderToStaticMarkup } from "react-dom/server"
import { beforeEach, describe, expect, it } from "vitest"
import { findSealed } from "@/lib/attempt/data"
import { recallSealed } from "@/lib/attempt/recall"
import type { LearnerId } from "@/lib/person/schema"
import { readSureAndWrong } from "@/lib/record/data"
import { answer } from "@/lib/attempt/answer"
import { Seen } from "@/ui/seen/seen"
import { asOwner, testDatabase } from "#tests/support/database"
import { aCourse, serveCourse } from "#tests/support/quiz/course"
import { aSingle, keyOf, oneOfEach, wrongOf } from "#tests/support/quiz/questions"
import { aLearner, answerAll, aSitting, aStep, handIn } from "#tests/support/quiz/sitting"

const db = await testDatabase()
beforeEach(() => serveCourse(aCourse()))

async function handedIn() {
  const learner = await aLearner(db.client)
  const { id } = await aSitting(learner)
  return { learner, id, attempt: await db.client.attempt.findUniqueOrThrow({ where: { id } }) }
}

async function pageOf(learner: LearnerId, id: string): Promise<string> {
  const sealed = await findSealed(learner, id)
  if (!sealed) throw new Error("It is open.")
  const questions = await recallSealed(sealed.seal)
  return renderToStaticMarkup(<Seen sealed={sealed} questions={questions} resultPath="/" />)
}

/** The course after a year: everything reworded, choices gone, the module under another name. */
function movedOn() {
  const course = aCourse({
    questions: [aSingle({ stem: "Something else?", choices: aSingle().choices.slice(1) })],
  })
  const modules = course.modules.map((module) => ({
    ...module,
    title: { staff: "Renamed", patient: "Renamed" },
  }))
  return { ...course, modules, hash: "moved-on" }
}

describe("what somebody saw", () => {
  it("is the same page once the course has moved on, for every kind of question", async () => {
    const learner = await aLearner(db.client)
    const sitting = await aSitting(learner)
    await answerAll(learner, sitting, oneOfEach(), wrongOf)
    await handIn(learner, sitting.id)
    const before = await pageOf(learner, sitting.id)
    serveCourse(movedOn())
    expect(await pageOf(learner, sitting.id)).toBe(before)
    for (const { stem } of oneOfEach()) expect(before).toContain(stem)
    expect(before).toContain(sitting.courseHash)
  })

  it("has the choices in the order of the paper, and no reasons", async () => {
    const { learner, id } = await handedIn()
    await answer(learner, id, aStep("Q1", 1, keyOf(aSingle())))
    await handIn(learner, id)
    const sealed = await findSealed(learner, id)
    const single = (await recallSealed(sealed!.seal)).find((question) => question.id === "Q1")
    const pinned = sealed!.seal.questions.find((question) => question.id === "Q1")
    expect(single?.parts[0]?.lines.map((line) => line.id)).toEqual(pinned?.choices)
    expect(await pageOf(learner, id)).not.toContain("Because of")
  })

  it("says so when the record was changed behind the product's back", async () => {
    const { learner, id } = await handedIn()
    await handIn(learner, id)
    expect(await findSealed(learner, id)).toMatchObject({ isWhole: true })
    await asOwner(
      (owner) =>
        owner.query(`UPDATE "Attempt" SET "seal" = jsonb_set("seal", '{earned}', '8') WHERE "id" = $1`, [id]),
      new URL(db.ownerUrl).pathname.slice(1),
    )
    expect(await findSealed(learner, id)).toMatchObject({ isWhole: false })
    expect(await pageOf(learner, id)).toContain("changed after it was sealed")
  })
})

describe("what somebody was sure of and had not right", () => {
  const sure = (seq: number, given = wrongOf(aSingle())) => ({
    ...aStep("Q1", seq, given),
    certainty: "sure" as const,
  })

  it("is named from the latest attempt of a quiz, and gone once that is right", async () => {
    const { learner, id } = await handedIn()
    await answer(learner, id, sure(1))
    await handIn(learner, id)
    expect(await readSureAndWrong(learner)).toMatchObject([{ attemptId: id, questionId: "Q1" }])
    expect(await db.client.attempt.findUnique({ where: { id } })).toMatchObject({ sureAndWrong: 1 })
    const again = await aSitting(learner)
    await answer(learner, again.id, sure(1, keyOf(aSingle())))
    await handIn(learner, again.id)
    expect(await readSureAndWrong(learner)).toEqual([])
  })

  it("is nobody else's", async () => {
    expect(await readSureAndWrong(await aLearner(db.client))).toEqual([])
  })
})
