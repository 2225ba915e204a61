import { expect, it } from "vitest"
import { isComplete, quizState } from "@/lib/progress/rules"

it.each([
  [true, true, true],
  [true, false, false],
  [false, true, false],
  [false, false, false],
])("end reached %s and check answered %s makes complete %s", (endReached, checkAnswered, complete) => {
  expect(isComplete({ endReached, checkAnswered })).toBe(complete)
})

const open = { submittedAt: null, passed: null }
const failed = { submittedAt: new Date(0), passed: false }
const passed = { submittedAt: new Date(0), passed: true }

it("says where a learner stands with a quiz", () => {
  expect(quizState([])).toBeNull()
  expect(quizState([open])).toBe("open")
  expect(quizState([open, failed])).toBe("open")
  expect(quizState([failed])).toBe("failed")
  expect(quizState([open, failed, passed])).toBe("passed")
})
