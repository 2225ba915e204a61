import { describe, expect, it } from "vitest"
import { usualRules, type Counting, type Opening } from "@/lib/course/quiz-rules"
import type { Course } from "@/lib/course/schema"
import { usedUp, voiceRecord, voicesBegun } from "@/lib/record/rules"
import type { Learning, RecordAttempt } from "@/lib/record/schema"
import { aCourse as servedCourse, staffQuiz } from "#tests/support/quiz/course"
import { aSingle } from "#tests/support/quiz/questions"

const rules = { ...usualRules, size: 10, passMark: 0.8 }
const at = new Date("2026-11-23T09:00:00Z")

/** Two modules with two lessons each: enough to be somewhere in. */
function aCourse(): Course {
  const module = (id: string, number: number) => ({
    ...{ id, slug: id, number, title: { staff: `Module ${id}`, patient: `Module ${id}` } },
    questions: { staff: [`${id}-s`], patient: [`${id}-p`] },
    quiz: { staff: rules, patient: rules },
    lessons: ["one", "two"].map((name, n) => ({
      ...{ id: `${id}-${name}`, slug: name, number: n + 1, moduleId: id },
      voices: { staff: { title: `${id} ${name}` }, patient: { title: `${id} ${name}` } },
    })),
  })
  const none = { staff: null, patient: null }
  return { modules: [module("a", 1), module("b", 2)], preTest: none, final: none } as unknown as Course
}

function anAttempt(more: Partial<RecordAttempt> = {}): RecordAttempt {
  return {
    ...{ id: "t1", quizId: "a/staff", voice: "staff" as const, startedAt: at, submittedAt: at },
    ...{ earned: 9, total: 10, passed: true, corrected: null },
    ...more,
  }
}

const read = (lessonId: string, completedAt: Date | null, place: string | null = null) => ({
  ...{ lessonId, voice: "staff" as const, place, completedAt, updatedAt: at },
})

const allRead = ["a-one", "a-two", "b-one", "b-two"].map((id) => read(id, at))
const next = (learning: Learning) => voiceRecord(aCourse(), "staff", learning).next

const hoursLater = (hours: number) => new Date(at.getTime() + hours * 3_600_000)

describe("what comes next", () => {
  it("is the first lesson for somebody new", () =>
    expect(next({ attempts: [], lessons: [] })).toMatchObject({
      kind: "lesson",
      path: "/course/staff/a/one",
      begun: false,
    }))

  it("is the place left in a lesson that was begun", () =>
    expect(
      next({ attempts: [], lessons: [read("a-one", at), read("a-two", null, "what-to-say")] }),
    ).toMatchObject({
      ...{ path: "/course/staff/a/two#what-to-say", begun: true },
    }))

  it("is the lesson left last, though an earlier one was never opened", () => {
    const later = { ...read("b-two", null, "afterwards"), updatedAt: new Date(at.getTime() + 1000) }
    expect(next({ attempts: [], lessons: [read("b-one", null), later] })).toMatchObject({
      ...{ path: "/course/staff/b/two#afterwards", begun: true },
    })
  })

  it("is an open attempt before anything else", () =>
    expect(next({ attempts: [anAttempt({ submittedAt: null, passed: null })], lessons: [] })).toMatchObject({
      ...{ kind: "attempt", path: "/attempt/t1" },
    }))

  it("is not an attempt left open in the other voice", () =>
    expect(next({ attempts: [anAttempt({ submittedAt: null, voice: "patient" })], lessons: [] }).kind).toBe(
      "lesson",
    ))

  it("is the first quiz not passed once all is read", () =>
    expect(next({ attempts: [anAttempt()], lessons: allRead })).toMatchObject({
      kind: "quiz",
      path: "/course/staff/b/quiz",
    }))

  it("is nothing for staff who have passed every quiz, read or not", () => {
    const attempts = [anAttempt(), anAttempt({ quizId: "b/staff" })]
    expect(next({ attempts, lessons: allRead }).kind).toBe("done")
    expect(next({ attempts, lessons: [] }).kind).toBe("done")
  })

  it("is a quiz passed before, where the last attempt counts and was not passed", () => {
    const course = aCourse()
    course.modules[0]!.quiz.staff = { ...rules, counts: "last" }
    const later = { submittedAt: hoursLater(1), passed: false, earned: 1 }
    const attempts = [anAttempt(), anAttempt({ quizId: "b/staff" }), anAttempt({ id: "t2", ...later })]
    const record = (course: Course) => voiceRecord(course, "staff", { attempts, lessons: allRead })
    expect(record(course).next).toMatchObject({ kind: "quiz", path: "/course/staff/a/quiz" })
    expect(record(aCourse()).next.kind).toBe("done")
  })

  it("sends patients through lessons and quizzes, never back to a quiz that they have handed in", () => {
    const ofPatient = (learning: Learning) => voiceRecord(aCourse(), "patient", learning).next
    const lessons = allRead.map((lesson) => ({ ...lesson, voice: "patient" as const }))
    const low = { voice: "patient" as const, passed: false, earned: 1 }
    const attempts = [anAttempt({ ...low, quizId: "a/patient" }), anAttempt({ ...low, quizId: "b/patient" })]
    expect(ofPatient({ attempts: [], lessons }).kind).toBe("quiz")
    expect(ofPatient({ attempts, lessons: [] }).kind).toBe("lesson")
    expect(ofPatient({ attempts, lessons }).kind).toBe("done")
  })
})

describe("another attempt", () => {
  const questions = ["Q1", "PA", "PB", "FA", "FB"].map((id) => aSingle({ id }))
  const forms = { preTest: { a: ["PA"], b: ["PB"] }, final: { a: ["FA"], b: ["FB"] } }
  const sat = (hour: number, passed: boolean) => ({
    ...{ quizId: staffQuiz, startedAt: hoursLater(hour), submittedAt: hoursLater(hour + 1) },
    ...{ earned: passed ? 9 : 5, total: 10, passed },
  })
  /** The ids of what could be given after these attempts, the first of them passed or not. */
  const given = (counts: Counting, passes: boolean[], opens: Opening = "always") => {
    const rules = { attempts: passes.length, counts }
    const course = servedCourse({ questions, rules, tests: { ...forms, opens } })
    const sittings = passes.map((passed, index) => sat(index * 2, passed))
    return usedUp(course, { sittings, now: hoursLater(99), extra: {}, isGuest: false }).map(({ id }) => id)
  }

  it("is offered where none is left and it could change the record", () => {
    expect(given("best", [false, false])).toEqual([staffQuiz])
    expect(given("last", [true, false])).toEqual([staffQuiz])
  })

  it("is not offered for what is passed", () => {
    expect(given("best", [true, false])).toEqual([])
    expect(given("last", [false, true])).toEqual([])
    expect(given("first", [true])).toEqual([])
  })

  it("is not offered where the first counts, unless the final waits for a pass", () => {
    expect(given("first", [false])).toEqual([])
    expect(given("first", [false], "afterModules")).toEqual([staffQuiz])
    expect(given("first", [false, true], "afterModules")).toEqual([])
  })
})

describe("a module in the record", () => {
  it("counts only complete lessons, and keeps every attempt", () => {
    const attempts = [anAttempt({ id: "t2", passed: false }), anAttempt()]
    const [module] = voiceRecord(aCourse(), "staff", {
      attempts,
      lessons: [read("a-one", at), read("a-two", null)],
    }).modules
    expect(module).toMatchObject({ lessonsDone: 1, lessons: 2, standing: "passed" })
    expect(module?.attempts.map(({ id }) => id)).toEqual(["t2", "t1"])
  })
})

describe("the voices of a record", () => {
  it("are those in which something was done", () => {
    expect(voicesBegun({ attempts: [anAttempt({ voice: "patient" })], lessons: [] })).toEqual(["patient"])
    expect(voicesBegun({ attempts: [], lessons: [] })).toEqual(["staff"])
  })
})
