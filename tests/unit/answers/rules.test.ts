import { describe, expect, it } from "vitest"
import { answerRows } from "@/lib/answers/rules"
import type { Seal, SealedQuestion } from "@/lib/attempt/schema"
import { usualRules } from "@/lib/course/quiz-rules"
import { explain } from "@/lib/quiz/explain"
import { choiceIds } from "@/lib/quiz/present"
import type { WorkingQuestion } from "@/lib/quiz/schema"
import { keyOf, oneOfEach } from "#tests/support/quiz/questions"

const at = "2026-11-23T09:00:00.000Z"

function sealed(question: WorkingQuestion): SealedQuestion {
  const [answer, choices] = [keyOf(question), choiceIds(question)]
  return {
    ...{ id: question.id, hash: question.id, kind: question.kind, stem: question.stem, mustKnow: false },
    ...{ choices, answer, certainty: null, answeredAt: at, readAgain: null },
    explained: explain(question, answer, choices),
  }
}

const seal: Seal = {
  ...{ rules: usualRules, form: null, carried: [] },
  ...{ version: 3, courseHash: "h", quizId: "q", voice: "staff", title: "How it works", passMark: 0.8 },
  ...{
    startedAt: at,
    deadline: null,
    submittedAt: at,
    earned: 8,
    total: 8,
    passed: true,
    mustKnowMissed: [],
  },
  questions: oneOfEach().map(sealed),
}
const questions = new Map(oneOfEach().map((question) => [question.id, question]))
const ann = { name: "Ann", email: "ann@ward.example" }

describe("the answers of an attempt", () => {
  it("are a line for each question in its order, in words", () => {
    const rows = answerRows(ann, "a1", seal, questions)
    expect(rows.map(({ question }) => question)).toEqual(oneOfEach().map(({ id }) => id))
    expect(rows.map(({ answer }) => answer).slice(0, 4)).toEqual([
      "Choice tv",
      "Choice bd; Choice fg",
      "False; Choice rs",
      "3.4 doses",
    ])
    expect(rows[0]).toMatchObject({ name: "Ann", verdict: "right", earned: 1, total: 1, attempt: "a1" })
  })

  it("are those of the review where no raw answers were kept", () => {
    const old = { ...seal, questions: seal.questions.map((one) => ({ ...one, answer: null, choices: [] })) }
    expect(
      answerRows(ann, "a1", old, questions)
        .map(({ answer }) => answer)
        .slice(0, 4),
    ).toEqual(["Choice tv", "Choice bd; Choice fg", "False; Choice rs", "3.4"])
  })
})
