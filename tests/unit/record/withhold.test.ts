import { expect, it } from "vitest"
import { draw } from "@/lib/attempt/draw"
import { mark } from "@/lib/attempt/mark"
import { seeded } from "@/lib/attempt/shuffle"
import type { PinnedRules } from "@/lib/course/quiz-rules"
import { withhold } from "@/lib/record/withhold"
import { aCourse, staffQuizIn } from "#tests/support/quiz/course"
import { aSingle, wrongOf } from "#tests/support/quiz/questions"

const at = new Date("2026-11-24T09:00:00Z")
const bank = ["Q1", "Q2"].map((id) => aSingle({ id, mustKnow: true }))

/** An attempt all wrong and surely so, of which one question was marked again, and another is being. */
function taken(feedback: PinnedRules["feedback"]) {
  const course = aCourse({ questions: bank, rules: { feedback } })
  const quiz = staffQuizIn(course)
  const head = { quizId: quiz.id, voice: quiz.voice, submittedAt: at, paper: draw(course, quiz, seeded(1)) }
  const seal = mark({
    attempt: { ...head, id: "a", courseHash: course.hash, startedAt: at, deadline: null, submittedAt: null },
    questions: new Map(Object.values(course.questions).map(({ hash, question }) => [hash, question])),
    given: bank.map((one) => ({
      ...{ questionId: one.id, seq: 1, answer: wrongOf(one), certainty: "sure" as const, receivedAt: at },
    })),
    ...{ course, submittedAt: at },
  })
  const marks = { earned: 1, total: 2, passed: false, questionEarned: 1, mustKnowMissed: ["Q2"] }
  const rescored = [at, null].map((finishedAt) => ({
    ...{ ...marks, rescoreId: "r", passedBefore: false, rescore: { questionId: "Q1", finishedAt } },
  }))
  const { earned, total, passed } = seal
  return { course, attempt: { ...head, seal, earned, total, passed, sureAndWrong: 2, rescored } }
}

const secrets = /"(explained|right|questionEarned|questionId|feedback":\s*"[A-Z])/

it("leaves a quiz whose answers are never told with its scores alone", () => {
  const { course, attempt } = taken("never")
  expect(JSON.stringify(attempt)).toMatch(secrets)
  const [mine] = withhold([attempt], course)
  expect(mine).toMatchObject({ earned: 0, total: 2, passed: false, sureAndWrong: null })
  expect(mine?.seal).toMatchObject({ earned: 0, total: 2, questions: [], mustKnowMissed: [] })
  expect(mine?.rescored).toEqual([{ earned: 1, total: 2, passed: false }])
  expect(JSON.stringify(mine)).not.toMatch(secrets)
})

it("leaves a quiz whose answers are told as it is", () => {
  const { course, attempt } = taken("afterSubmission")
  expect(withhold([attempt], course)).toEqual([attempt])
})
