import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { loadModuleQuiz } from "@/lib/attempt/sitting/loaders"
import { database } from "@/lib/database/client"
import { findLearner, hasEndedSession, requireLearner } from "@/lib/person/session"
import { loadProgress } from "@/lib/progress/loaders"
import { loadMyRecord } from "@/lib/record/loaders"
import { cookieOf } from "#tests/access/people"
import { testDatabase } from "#tests/support/database"

const jar = vi.hoisted(() => new Map<string, string>())

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}))

beforeAll(async () => {
  await testDatabase()
})
beforeEach(() => jar.clear())

/** Puts a cookie into the browser. */
async function brings(cookie: string): Promise<void> {
  const at = cookie.indexOf("=")
  jar.set(cookie.slice(0, at), cookie.slice(at + 1))
}

const forged = "next-auth.session-token=forged"
const dead = {
  ended: () => cookieOf("ended"),
  disabled: () => cookieOf("disabled"),
  forged: async () => forged,
}

describe.each(Object.entries(dead))("a browser with a session that is %s", (_, cookie) => {
  it("is signed out, and no new guest", async () => {
    await brings(await cookie())
    const before = await database.person.count()
    expect([await hasEndedSession(), await findLearner()]).toEqual([true, null])
    await expect(requireLearner()).rejects.toMatchObject({ reason: "signedOut" })
    expect(await database.person.count()).toBe(before)
  })

  it("is not the guest who was here before either, and sees nothing of theirs", async () => {
    await brings(await cookieOf("guest"))
    const guest = await requireLearner()
    const quizId = "mechanism/staff"
    await database.lessonProgress.create({ data: { personId: guest, lessonId: "m1-l1", voice: "staff" } })
    expect((await loadMyRecord()).begun).toBe(true)
    await brings(await cookie())
    await expect(requireLearner()).rejects.toMatchObject({ reason: "signedOut" })
    expect(await loadMyRecord()).toMatchObject({ ended: true, account: null, begun: false })
    expect(await loadProgress("staff")).toEqual({ lessons: {}, quizzes: {}, signedIn: false })
    expect(await loadModuleQuiz("staff", "mechanism")).toMatchObject({
      ...{ quiz: { id: quizId }, ended: true, sittings: [] },
    })
  })
})

describe("a browser with", () => {
  it("no session at all becomes a guest with the first thing it does, and stays that guest", async () => {
    expect([await hasEndedSession(), await findLearner()]).toEqual([false, null])
    const guest = await requireLearner()
    expect(await findLearner()).toBe(guest)
  })

  it("a session that holds is that account, whatever guest was here", async () => {
    await brings(await cookieOf("guest"))
    await brings(await cookieOf("learner"))
    const account = await database.person.findFirst({
      where: { email: { not: null } },
      orderBy: { createdAt: "desc" },
    })
    expect([await hasEndedSession(), await requireLearner()]).toEqual([false, account?.id])
  })
})
