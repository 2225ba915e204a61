import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  countingOf,
  isBehind,
  isDone,
  mayStart,
  nextForm,
  standingOf,
  tellingOf,
} from "@/lib/attempt/sitting/rules"
import type { History, Outcome } from "@/lib/attempt/sitting/schema"
import { countings } from "@/lib/course/quiz-rules"
import { finalOf, preTestOf } from "@/lib/course/quizzes"
import { aCourse, staffQuiz, staffQuizIn } from "#tests/support/quiz/course"
import { aSingle } from "#tests/support/quiz/questions"

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour))

/** What somebody with an account has sat by this hour. */
const now = (hour: number, sittings: Outcome[], extra: History["extra"] = {}): History => ({
  ...{ sittings, now: at(hour), extra, isGuest: false },
})

/** An attempt begun at this hour and handed in an hour later. */
function handedIn(hour: number, more: Partial<Outcome> = {}): Outcome {
  return {
    ...{
      quizId: staffQuiz,
      startedAt: at(hour),
      submittedAt: at(hour + 1),
      earned: 5,
      total: 10,
      passed: false,
    },
    ...more,
  }
}

type Rules = NonNullable<NonNullable<Parameters<typeof aCourse>[0]>["rules"]>

const withRules = (rules: Rules) => {
  const course = aCourse({ rules })
  return (sittings: Outcome[], hour = 12) => mayStart(course, staffQuizIn(course), now(hour, sittings))
}

describe("another attempt", () => {
  it("may start as often as one likes where nothing else is said", () => {
    expect(withRules({})([handedIn(1), handedIn(3), handedIn(5)])).toEqual({ ok: true, left: null })
  })

  it("may start until as many were handed in as are allowed", () => {
    const may = withRules({ attempts: 2 })
    expect(may([])).toEqual({ ok: true, left: 2 })
    expect(may([handedIn(1)])).toEqual({ ok: true, left: 1 })
    expect(may([handedIn(1), handedIn(3)])).toEqual({ ok: false, reason: "noAttemptsLeft" })
  })

  it("may start once more for each that a manager has given", () => {
    const strict = aCourse({ rules: { attempts: 1 } })
    const may = (extra: number) =>
      mayStart(strict, staffQuizIn(strict), now(12, [handedIn(1), handedIn(3)], { [staffQuiz]: extra }))
    expect(may(1)).toEqual({ ok: false, reason: "noAttemptsLeft" })
    expect(may(2)).toEqual({ ok: true, left: 1 })
  })

  it("waits from the last one handed in, to the minute", () => {
    const may = withRules({ waitHours: 4 })
    expect(may([handedIn(2), handedIn(5)], 9)).toEqual({
      ok: false,
      reason: "waitFirst",
      from: at(10),
      left: null,
    })
    expect(may([handedIn(2), handedIn(5)], 10)).toEqual({ ok: true, left: null })
  })

  it("does not wait for the attempts of another quiz", () => {
    expect(withRules({ waitHours: 4, attempts: 1 })([handedIn(11, { quizId: "risks/staff" })]).ok).toBe(true)
  })
})

describe("an attempt of a guest", () => {
  const may = (rules: Rules, sittings: Outcome[] = []) => {
    const course = aCourse({ rules })
    return mayStart(course, staffQuizIn(course), { ...now(12, sittings), isGuest: true })
  }

  it("waits for an account where attempts are limited or have to wait, before anything else is said", () => {
    const refused = { ok: false, reason: "accountFirst" }
    expect(may({ attempts: 1 })).toEqual(refused)
    expect(may({ waitHours: 1 })).toEqual(refused)
    expect(may({ attempts: 1 }, [handedIn(1)])).toEqual(refused)
  })

  it("may start where nothing is limited", () => {
    expect(may({})).toEqual({ ok: true, left: null })
  })

  it("may start where nobody passes or fails", () => {
    const limited = aCourse({ rules: { attempts: 2, waitHours: 4 } })
    const ofPatients = { ...staffQuizIn(limited), judged: false }
    const guest = { ...now(12, []), isGuest: true }
    expect(mayStart(limited, ofPatients, guest)).toEqual({ ok: true, left: 2 })
    expect(mayStart(course, preTest, guest)).toEqual({ ok: true, left: 1 })
  })
})

const questions = ["Q1", "PA", "PB", "FA", "FB"].map((id) => aSingle({ id }))
const tests = { preTest: { a: ["PA"], b: ["PB"] }, final: { a: ["FA"], b: ["FB"] } }
const course = aCourse({ questions, tests: { ...tests, opens: "afterModules" } })
const preTest = preTestOf(course, "staff")!
const final = finalOf(course, "staff")!

describe("the start test", () => {
  it("may be taken once, before any quiz was handed in", () => {
    expect(mayStart(course, preTest, now(1, [])).ok).toBe(true)
    expect(mayStart(course, preTest, now(3, [handedIn(1, { submittedAt: null })])).ok).toBe(true)
    expect(mayStart(course, preTest, now(3, [handedIn(1)]))).toEqual({ ok: false, reason: "tooLate" })
    const own = handedIn(1, { quizId: preTest.id })
    expect(mayStart(course, preTest, now(3, [own]))).toEqual({ ok: false, reason: "noAttemptsLeft" })
  })

  it("comes too late once the final was begun", () => {
    const begun = handedIn(1, { quizId: final.id, submittedAt: null })
    expect(mayStart(course, preTest, now(3, [begun]))).toEqual({ ok: false, reason: "tooLate" })
  })
})

describe("the final", () => {
  it("opens once every quiz of a module is passed, and says which are not", () => {
    const closed = mayStart(course, final, now(3, [handedIn(1)]))
    expect(closed).toMatchObject({ ok: false, reason: "modulesFirst", first: [{ id: staffQuiz }] })
    expect(mayStart(course, final, now(3, [handedIn(1, { passed: true })])).ok).toBe(true)
  })

  it("stays open to whoever passed a quiz once, whichever attempt counts", () => {
    const [missed, passed] = [handedIn(1), handedIn(3, { passed: true })]
    for (const counts of countings) {
      const course = aCourse({ questions, rules: { counts }, tests: { ...tests, opens: "afterModules" } })
      const may = (sittings: Outcome[]) => mayStart(course, finalOf(course, "staff")!, now(9, sittings)).ok
      expect(may([missed, passed])).toBe(true)
      expect(may([passed, handedIn(5)])).toBe(true)
      expect(may([missed])).toBe(false)
      expect(may([handedIn(5, { submittedAt: null, passed: null })])).toBe(false)
    }
  })

  it("asks first in the other form than the start test, and then the one not yet asked", () => {
    const sat = (quizId: string, form: "a" | "b", hour: number) => ({ quizId, form, startedAt: at(hour) })
    expect(nextForm(course, final, [])).toBeNull()
    expect(nextForm(course, final, [sat(preTest.id, "a", 1)])).toBe("b")
    expect(nextForm(course, final, [sat(preTest.id, "b", 1)])).toBe("a")
    expect(nextForm(course, final, [sat(final.id, "b", 5), sat(preTest.id, "a", 1)])).toBe("a")
    expect(nextForm(course, preTest, [])).toBeNull()
  })
})

describe("the attempt that counts", () => {
  const low = handedIn(1, { earned: 4 })
  const pass = handedIn(3, { earned: 8, passed: true })
  const high = handedIn(5, { earned: 9, passed: false })
  const open = handedIn(7, { submittedAt: null, earned: null, total: null, passed: null })

  it("is the first, the best or the last that was handed in, in whatever order they come", () => {
    for (const sittings of [
      [low, pass, high, open],
      [open, high, pass, low],
    ]) {
      expect(countingOf("first", sittings)).toBe(low)
      expect(countingOf("last", sittings)).toBe(high)
      // A must-know question missed outweighs a point more.
      expect(countingOf("best", sittings)).toBe(pass)
    }
    expect(countingOf("best", [open])).toBeNull()
  })

  it("is the earlier of two that are as good", () => {
    const later = handedIn(6, { earned: 8, passed: true })
    expect(countingOf("best", [later, pass])).toBe(pass)
  })

  it("makes the standing: a pass stays a pass only where the best counts", () => {
    expect(standingOf("best", [low, pass, high])).toBe("passed")
    expect(standingOf("first", [low, pass])).toBe("failed")
    expect(standingOf("last", [pass, high])).toBe("failed")
    expect(standingOf("last", [pass, open])).toBe("passed")
    expect(standingOf("best", [low, open])).toBe("underWay")
    expect(standingOf("best", [])).toBe("notStarted")
  })

  it("makes a quiz done by the record; any pass puts it behind", () => {
    const quiz = (counts: Rules["counts"]) => staffQuizIn(aCourse({ rules: { ...(counts && { counts }) } }))
    const both = (counts: Rules["counts"], sittings: Outcome[]) => [
      isDone(quiz(counts), sittings),
      isBehind(quiz(counts), sittings),
    ]
    expect(both("first", [low, pass])).toEqual([false, true])
    expect(both("last", [pass, high])).toEqual([false, true])
    expect(both("best", [low, pass])).toEqual([true, true])
    expect(both("best", [low, open])).toEqual([false, false])
    const ofPatients = { ...quiz("first"), judged: false }
    expect([isDone(ofPatients, [low]), isBehind(ofPatients, [low])]).toEqual([true, true])
    expect([isDone(ofPatients, [open]), isBehind(ofPatients, [open])]).toEqual([false, false])
  })

  it("is one of those that were handed in, whichever rule holds", () => {
    const some = fc.array(
      fc.record({ hour: fc.nat(500), earned: fc.nat(10), passed: fc.boolean(), open: fc.boolean() }),
    )
    fc.assert(
      fc.property(some, fc.constantFrom(...countings), (list, counts) => {
        const sittings = list.map(({ hour, earned, passed, open }) =>
          handedIn(hour, { earned, passed, ...(open ? { submittedAt: null } : {}) }),
        )
        const counting = countingOf(counts, sittings)
        expect(counting === null).toBe(sittings.every(({ submittedAt }) => submittedAt === null))
        if (counting) expect(counting.submittedAt).not.toBeNull()
      }),
    )
  })
})

it("tells of a start test only once the final is in, and of an exam only the score", () => {
  expect(tellingOf({ feedback: "afterFinal" }, false)).toBe("nothing")
  expect(tellingOf({ feedback: "afterFinal" }, true)).toBe("all")
  for (const finalIn of [true, false]) {
    expect(tellingOf({ feedback: "never" }, finalIn)).toBe("score")
    expect(tellingOf({ feedback: "atOnce" }, finalIn)).toBe("all")
    expect(tellingOf({ feedback: "afterSubmission" }, finalIn)).toBe("all")
  }
})
