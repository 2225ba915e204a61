import { expect, it } from "vitest"
import { usualRules } from "@/lib/course/quiz-rules"
import { isComplete, quizState } from "@/lib/progress/rules"

it.each([
  [true, true, true],
  [true, false, false],
  [false, true, false],
  [false, false, false],
])("end reached %s and check answered %s makes complete %s", (endReached, checkAnswered, complete) => {
  expect(isComplete({ endReached, checkAnswered })).toBe(complete)
})

const at = (hour: number) => new Date(hour * 3_600_000)
const begun = { quizId: "q", startedAt: at(0), total: 10 }
const open = { ...begun, submittedAt: null, passed: null, earned: null }
const failed = { ...begun, submittedAt: at(1), passed: false, earned: 2 }
const passed = { ...begun, submittedAt: at(2), passed: true, earned: 9 }
const quiz = (judged: boolean) => ({ judged, rules: { ...usualRules, size: 10, passMark: 0.8 } })

it("says where a learner stands with a quiz", () => {
  expect(quizState(quiz(true), [])).toBeNull()
  expect(quizState(quiz(true), [open])).toBe("open")
  expect(quizState(quiz(true), [open, failed])).toBe("open")
  expect(quizState(quiz(true), [failed])).toBe("failed")
  expect(quizState(quiz(true), [open, failed, passed])).toBe("passed")
})

it("tells nobody of passing or failing where nobody does", () => {
  expect(quizState(quiz(false), [open])).toBe("open")
  expect(quizState(quiz(false), [failed])).toBe("done")
  expect(quizState(quiz(false), [open, passed])).toBe("done")
})
