import { describe, expect, it } from "vitest"
import { check, type StoredAttempt, type StoredStep } from "#tests/support/fault/check"
import { History, type Outcome } from "#tests/support/fault/history"

const ok: Outcome = { kind: "ok" }
const unknown: Outcome = { kind: "unknown", why: "cut off" }
const refused: Outcome = { kind: "failed", why: "409 newerAnswer" }
const given = (choice: string) => ({ kind: "single" as const, choice })

/** A sitting that went well: an answer, a newer one, handed in. Each test then breaks one promise. */
function aSitting() {
  const history = new History()
  const sends = (opId: string, seq: number, outcome: Outcome = ok) =>
    history.note(
      { kind: "answer", attempt: "A", question: "Q", opId, seq, answer: given(opId) },
      async () => outcome,
    )
  const handsIn = (key: string, outcome: Outcome = { kind: "ok", earned: 1 }) =>
    history.note({ kind: "submit", attempt: "A", key }, async () => outcome)
  return { history, sends, handsIn }
}

const aStep = (opId: string, seq: number): StoredStep => ({
  ...{ attempt: "A", question: "Q", opId, seq, answer: given(opId) },
})

const sealed: StoredAttempt = {
  ...{ id: "A", submissions: 1, endedByTime: false, submitKey: "k", earned: 1, marked: 1 },
  sealed: { Q: given("two") },
}
const open: StoredAttempt = {
  ...{
    id: "A",
    submissions: 0,
    endedByTime: false,
    submitKey: null,
    earned: null,
    marked: null,
    sealed: null,
  },
}

async function wentWell() {
  const { history, sends, handsIn } = aSitting()
  await sends("one", 1)
  await sends("two", 2)
  await handsIn("k")
  return history.events
}

describe("the checker", () => {
  it("has nothing to say of a sitting that went well", async () => {
    const steps = [aStep("one", 1), aStep("two", 2)]
    expect(check(await wentWell(), { steps, attempts: [sealed] })).toEqual([])
  })

  it("takes unknown as all or nothing", async () => {
    const { history, sends } = aSitting()
    await sends("one", 1, unknown)
    for (const steps of [[], [aStep("one", 1)]])
      expect(check(history.events, { steps, attempts: [open] })).toEqual([])
    const half = [{ ...aStep("one", 1), answer: null }]
    expect(check(history.events, { steps: half, attempts: [open] })).toEqual([
      "Half: step one is there as nobody sent it.",
    ])
  })

  it("notes a call that threw as one whose end is unknown", async () => {
    const history = new History()
    await history.note({ kind: "submit", attempt: "A", key: "k" }, () => Promise.reject(new Error("cut")))
    expect(history.events).toMatchObject([{ outcome: { kind: "unknown", why: "cut" } }])
    expect([history.count("unknown"), history.count("ok")]).toEqual([1, 0])
  })
})

describe("the checker catches", () => {
  it("an acknowledged answer that was lost", async () => {
    const { history, sends } = aSitting()
    await sends("one", 1)
    expect(check(history.events, { steps: [], attempts: [open] })).toEqual([
      "Lost: answer one to Q was acknowledged.",
    ])
  })

  it("a step that is there twice, by its key or by its number", async () => {
    const { history, sends } = aSitting()
    await sends("one", 1)
    await sends("two", 1, unknown)
    const twice = [aStep("one", 1), aStep("one", 1)]
    expect(check(history.events, { steps: twice, attempts: [open] })).toContain(
      "Doubled: step one is there 2 times.",
    )
    const numbered = [aStep("one", 1), aStep("two", 1)]
    expect(check(history.events, { steps: numbered, attempts: [open] })).toEqual([
      "Doubled: number 1 of Q was given out twice.",
    ])
  })

  it("two submissions", async () => {
    const steps = [aStep("one", 1), aStep("two", 2)]
    const attempts = [{ ...sealed, submissions: 2 }]
    expect(check(await wentWell(), { steps, attempts })).toEqual(["Handed in 2 times: attempt A."])
  })

  it("a submission that was acknowledged and lost, or is half there", async () => {
    const steps = [aStep("one", 1), aStep("two", 2)]
    expect(check(await wentWell(), { steps, attempts: [open] })).toEqual([
      "Lost: attempt A was handed in and is open.",
    ])
    const half = [{ ...open, submissions: 1 }]
    expect(check(await wentWell(), { steps, attempts: half })).toContain(
      "Half: the audit says that attempt A was handed in.",
    )
  })

  it("a newer answer that an older one overwrote", async () => {
    const { history, sends } = aSitting()
    await sends("newer", 3)
    await sends("older", 2)
    const steps = [aStep("newer", 3), aStep("older", 2)]
    expect(check(history.events, { steps, attempts: [open] })).toEqual([
      "Overwritten: newer counts for Q, not older.",
    ])
  })

  it("but not an old answer whose first reply was lost and which was sent again later", async () => {
    const { history, sends } = aSitting()
    await sends("one", 1, unknown)
    await sends("two", 2)
    await sends("one", 1)
    const steps = [aStep("one", 1), aStep("two", 2)]
    expect(check(history.events, { steps, attempts: [open] })).toEqual([])
  })

  it("a step that was refused, or that nobody sent", async () => {
    const { history, sends } = aSitting()
    await sends("one", 1, refused)
    const steps = [aStep("one", 1), aStep("ghost", 2)]
    expect(check(history.events, { steps, attempts: [open] })).toEqual([
      "Stored all the same: step one was refused.",
      "From nowhere: step ghost was never sent.",
    ])
  })

  it("a refusal that nothing explains: a session or an attempt is gone", async () => {
    const { history, sends, handsIn } = aSitting()
    await sends("one", 1, refused)
    await sends("two", 2, { kind: "failed", why: "409 closed" })
    await sends("three", 3, { kind: "failed", why: "401 signedOut" })
    await handsIn("k", { kind: "failed", why: "404 notFound" })
    expect(check(history.events, { steps: [], attempts: [open] })).toEqual([
      "Refused: answer three, for 401 signedOut.",
      "Refused: the submission of attempt A, for 404 notFound.",
    ])
  })

  it("a score that is not what a second marking gives, or not what was told", async () => {
    const steps = [aStep("one", 1), aStep("two", 2)]
    const attempts = [{ ...sealed, earned: 2 }]
    expect(check(await wentWell(), { steps, attempts })).toEqual([
      "Marked wrong: attempt A earned 1, not 2.",
      "Told another score: attempt A.",
    ])
  })

  it("an answer that was stored after the seal, or a seal that nobody asked for", async () => {
    const { history, sends, handsIn } = aSitting()
    await sends("two", 2)
    await handsIn("another")
    await sends("three", 3)
    const steps = [aStep("two", 2), aStep("three", 3)]
    expect(check(history.events, { steps, attempts: [sealed] })).toEqual([
      "From nowhere: nobody handed attempt A in.",
      "Not marked: the newest answer to Q of attempt A.",
    ])
  })
})
