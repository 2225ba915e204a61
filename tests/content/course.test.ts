import { describe, expect, it } from "vitest"
import { draw } from "@/lib/attempt/draw"
import { seeded } from "@/lib/attempt/shuffle"
import { buildCourse } from "@/lib/course/build"
import { compileLesson } from "@/lib/course/compile"
import { formatProblem } from "@/lib/course/problem"
import { moduleQuizzes } from "@/lib/course/quizzes"
import { voices } from "@/lib/course/schema"
import { pointsMade } from "@/lib/quiz/kinds/short/score"
import { choiceIds, present } from "@/lib/quiz/present"
import { works } from "@/lib/quiz/schema"
import { score } from "@/lib/quiz/score"
import { keyOf } from "#tests/support/quiz/questions"

const { course, advice } = await buildCourse(process.cwd())
const questions = Object.values(course.questions).map(({ question }) => question)
const lessons = course.modules.flatMap((module) =>
  module.lessons.flatMap((lesson) => voices.map((voice) => ({ ...lesson.voices[voice], voice }))),
)

describe("the course", () => {
  it("has no mistake", () => {
    expect(course.problems.map(formatProblem).join("\n\n")).toBe("")
  })

  it("gives educators notes on every part, and nobody a lesson that is too long or too short", () => {
    const said = advice.filter(({ message }) => /^(The notes on|This lesson has)/.test(message))
    expect(said.map(formatProblem).join("\n\n")).toBe("")
  })

  it("has the same hash however often it is read", async () => {
    expect((await buildCourse(process.cwd())).course.hash).toBe(course.hash)
  })

  it.each(course.modules)("$id has two lessons or more, in both voices", ({ lessons }) => {
    expect(lessons.length).toBeGreaterThanOrEqual(2)
  })

  // An introduction has lessons and no quiz.
  it.each(
    course.modules
      .filter(({ number }) => number > 0)
      .flatMap((module) => voices.map((voice) => ({ id: module.id, module, voice }))),
  )("$id has enough questions of working kinds for a quiz in the $voice voice", ({ module, voice }) => {
    const working = module.questions[voice].filter((id) => works(course.questions[id]!.question))
    expect(working.length).toBeGreaterThanOrEqual(Math.min(module.quiz[voice].size, 6))
  })
})

describe("a lesson", () => {
  it.each(lessons)("$file can be compiled", async (lesson) => {
    expect((await compileLesson(lesson)).code).toContain("Component")
  })
})

describe("a quiz", () => {
  const banks = voices.flatMap((voice) =>
    moduleQuizzes(course, voice).map((quiz) => ({ quiz, voice, module: quiz.module! })),
  )

  it("asks every must-know question, the cases among them, and no others than those of its bank", () => {
    const always = banks.flatMap(({ quiz, module, voice }) => {
      const asked = draw(course, quiz, seeded(7)).questions.map(({ id }) => id)
      const mustKnow = module.questions[voice].filter((id) => course.questions[id]!.question.mustKnow)
      expect(module.questions[voice]).toEqual(expect.arrayContaining(asked))
      expect(asked).toEqual(expect.arrayContaining(mustKnow))
      return mustKnow
    })
    expect(always).toEqual(expect.arrayContaining(["M2-S10", "M2-P10"]))
  })

  it("may ask any question of the bank", () => {
    for (const { module, voice } of banks) {
      const bank = module.questions[voice].map((id) => course.questions[id]!.question)
      expect(bank.filter(works)).toHaveLength(bank.length)
    }
  })
})

describe("a question", () => {
  it("is asked in words of its own, so that a list of questions tells them apart", () => {
    const asked = questions.map(({ voice, stem }) => `${voice}: ${stem.replace(/\s+/g, " ").trim()}`)
    expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([])
  })

  it.each(questions)("$id keeps its key and its feedback to itself", (question) => {
    if (!works(question)) return
    const shown = JSON.stringify(present(question, choiceIds(question)))
    expect(shown).not.toMatch(/"(key|feedback|answer|tolerance|wrong|claims)":/)
    for (const words of feedbackOf(question)) expect(shown).not.toContain(JSON.stringify(words).slice(1, -1))
  })

  const short = questions.filter((question) => question.kind === "short")
  it.each(short)("$id has a model answer that makes each of its points", (question) => {
    const made = pointsMade(question, { kind: "short", text: question.model })
    expect(made).toEqual(question.points.map(({ id }) => id))
  })

  it.each(questions)("$id can be answered in full", (question) => {
    if (!works(question)) return
    const total = question.kind === "short" && !question.counts ? 0 : 1
    expect(score(question, keyOf(question))).toEqual({ kind: "scored", earned: total, total })
  })
})

/** Every feedback text, wherever it stands. */
function feedbackOf(part: unknown, inside = false): string[] {
  if (typeof part === "string") return inside ? [part] : []
  if (typeof part !== "object" || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => feedbackOf(value, inside || key === "feedback"))
}
