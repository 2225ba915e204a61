import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Drain, type DrainState } from "@/ui/quiz/journal/drain"
import { journal, type Kept } from "@/ui/quiz/journal/journal"
import type { Sitting } from "@/ui/quiz/journal/left-behind"

const anAnswer = (question: string, owner = "ann", attempt = "A"): Kept => ({
  ...{ owner, attempt, question, clientOpId: question, clientSeq: 1 },
  ...{ kind: "single", fields: { choice: ["a"] } },
})

/** What is kept on this device, and what the server answers to one request after the other. */
let kept: Kept[]
let server: (method: string) => number
let drain: Drain

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal("addEventListener", () => {})
  vi.stubGlobal("removeEventListener", () => {})
  vi.stubGlobal("fetch", async (_: string, { method = "GET" }: RequestInit) => {
    const status = server(method)
    return Response.json({ ok: status === 200, problem: "closed" }, { status })
  })
  vi.spyOn(journal, "left").mockImplementation(async () => kept)
  vi.spyOn(journal, "drop").mockImplementation(async ({ clientOpId }) => {
    kept = kept.filter((one) => one.clientOpId !== clientOpId)
  })
  vi.spyOn(journal, "forgetAttempt").mockImplementation(async (attempt) => {
    kept = kept.filter((one) => one.attempt !== attempt)
  })
  vi.spyOn(journal, "forgetOthers").mockImplementation(async (owner) => {
    kept = kept.filter((one) => one.owner === owner)
  })
})

afterEach(() => {
  drain.close()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Opens a page on which what waits is noticed; gives what it says, last. */
async function open(sitting: Sitting | null = null) {
  const said: DrainState[] = []
  drain = new Drain(sitting, (state) => said.push(state))
  drain.open()
  await vi.advanceTimersByTimeAsync(0)
  return () => said.at(-1)
}

const aMoment = () => vi.advanceTimersByTimeAsync(5_000)

describe("on a page that does not know whose it is, what waits", () => {
  beforeEach(() => {
    kept = ["Q1", "Q2", "Q3"].map((question) => anAnswer(question))
  })

  it("goes on to wait when the server is lost after the first of it", async () => {
    const replies = [200, 200]
    server = () => replies.shift() ?? 503
    const said = await open()
    expect(said()).toMatchObject({ waiting: 2, saved: 1, stopped: "busy" })
    await aMoment()
    expect(said()).toMatchObject({ waiting: 2, saved: 1, stopped: "busy" })
    server = () => 200
    await aMoment()
    expect(said()).toMatchObject({ waiting: 0, saved: 3, stopped: null })
  })

  it.each([503, 429])("is said, and sent later, when the server answers %s at first", async (status) => {
    server = () => status
    const said = await open()
    expect(said()).toMatchObject({ waiting: 3, saved: 0, stopped: "busy" })
    server = () => 200
    await aMoment()
    expect(said()).toMatchObject({ waiting: 0, saved: 3 })
  })

  it("stays, and says so, when the session ends in the middle of it", async () => {
    const replies = [200, 200]
    server = () => replies.shift() ?? 401
    const said = await open()
    await aMoment()
    expect(said()).toMatchObject({ waiting: 2, saved: 1, stopped: "signedOut" })
    expect(kept).toHaveLength(2)
  })

  it("stays unseen while nobody is there, and is thrown away unseen when somebody else is", async () => {
    server = () => 401
    expect((await open())()).toBeUndefined()
    await aMoment()
    expect(kept).toHaveLength(3)
    drain.close()
    server = () => 404
    expect((await open())()).toBeUndefined()
    expect(kept).toEqual([])
  })
})

it("a page of one person throws away what others left when it opens, and never again", async () => {
  kept = [anAnswer("Q1", "cid"), anAnswer("Q2")]
  let reached = false
  server = () => (reached ? 200 : 503)
  const said = await open({ owner: "ann", attempt: "A" })
  expect(said()).toMatchObject({ waiting: 1, stopped: "busy" })
  expect(kept.map(({ owner }) => owner)).toEqual(["ann"])
  kept.push(anAnswer("Q3", "ben", "B"))
  reached = true
  await aMoment()
  expect(said()).toMatchObject({ waiting: 0, saved: 1 })
  expect(kept.map(({ owner }) => owner)).toEqual(["ben"])
})
