import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import { database, transaction } from "@/lib/database/client"
import { finishAccount } from "@/lib/person/finish-account"
import { firstAdministratorLink } from "@/lib/person/first-administrator"
import { invite } from "@/lib/person/invite"
import { keepGuestWork } from "@/lib/person/keep-guest-work"
import { register } from "@/lib/person/register"
import { resetPassword } from "@/lib/person/reset-password"
import { checkPassword } from "@/lib/person/check-password"
import { findSession, startSession } from "@/lib/session/data"
import { issueToken, peekToken } from "@/lib/token/data"
import { testDatabase } from "#tests/support/database"
import { aGuest, aManager, anAccount, goodPassword } from "#tests/support/people"

beforeAll(async () => {
  await testDatabase()
  await database.courseVersion.create({ data: { hash: "h", manifest: {} } })
})

const fresh = () => `${randomUUID()}@ward.example`
const applicant = (email = fresh()) => ({ email, name: "Ann Field", password: goodPassword })
const tokenOf = (link: string | null) => new URL(link ?? "http://none").searchParams.get("token") ?? ""

async function anAttempt(personId: string, quizId: string, submitted: boolean): Promise<string> {
  const attempt = await database.attempt.create({
    data: {
      ...{ personId, quizId, voice: "staff", courseHash: "h", startKey: randomUUID(), paper: {} },
      ...(submitted
        ? { submittedAt: new Date(), submitKey: randomUUID(), earned: 1, total: 1, passed: true, seal: {} }
        : {}),
    },
  })
  return attempt.id
}

describe("making an account", () => {
  it("keeps what the guest did: the guest becomes the account", async () => {
    const guest = await aGuest()
    const attempt = await anAttempt(guest.id, "mechanism/staff", false)
    const made = await register(applicant(), guest.id)
    expect(made).toEqual({ ok: true, personId: guest.id })
    expect((await database.attempt.findUniqueOrThrow({ where: { id: attempt } })).personId).toBe(guest.id)
    expect(await database.person.findUnique({ where: { id: guest.id } })).toMatchObject({
      guestKeyHash: null,
    })
  })

  it("claims a guest once, however many ask at the same moment", async () => {
    const guest = await aGuest()
    const made = await Promise.all([1, 2, 3, 4].map(() => register(applicant(), guest.id)))
    const ids = made.map((each) => (each.ok ? each.personId : ""))
    expect(ids.filter((id) => id === guest.id)).toHaveLength(1)
    expect(new Set(ids).size).toBe(4)
  })

  it("makes one account of the same form sent five times", async () => {
    const person = applicant()
    const made = await Promise.all([1, 2, 3, 4, 5].map(() => register(person, null)))
    expect(made.filter(({ ok }) => ok)).toHaveLength(1)
    expect(made.filter((each) => !each.ok && each.problem === "addressTaken")).toHaveLength(4)
  })

  it("never takes over an account through a guest id that is none", async () => {
    const ann = await anAccount()
    const made = await register(applicant(), ann.id)
    expect(made.ok && made.personId).not.toBe(ann.id)
  })

  it("refuses a password that would be guessed first", async () => {
    expect(await register({ ...applicant(), password: "Password123!" }, null)).toMatchObject({
      problem: "passwordCommon",
    })
  })
})

describe("keeping a guest's work with an account that exists", () => {
  it("moves all of it, and the second time nothing", async () => {
    const [ann, guest] = [await anAccount(), await aGuest()]
    await anAttempt(guest.id, "mechanism/staff", true)
    const done = new Date("2026-01-02T03:04:05Z")
    await database.lessonProgress.create({
      data: { personId: guest.id, lessonId: "l1", voice: "staff", endReachedAt: done },
    })
    await database.lessonProgress.create({
      data: { personId: ann.id, lessonId: "l1", voice: "staff", checkAnsweredAt: done },
    })
    const both = await Promise.all([keepGuestWork(ann.id, guest.id), keepGuestWork(ann.id, guest.id)])
    expect(both.filter(({ moved }) => moved)).toHaveLength(1)
    expect(await database.attempt.count({ where: { personId: ann.id } })).toBe(1)
    const [progress] = await database.lessonProgress.findMany({ where: { personId: ann.id } })
    expect(progress).toMatchObject({
      endReachedAt: done,
      checkAnsweredAt: done,
      completedAt: expect.any(Date),
    })
    expect(await database.person.findUnique({ where: { id: guest.id } })).toBeNull()
  })

  it("does not call a lesson complete whose end was reached but whose check was not answered", async () => {
    const [ann, guest] = [await anAccount(), await aGuest()]
    for (const personId of [ann.id, guest.id])
      await database.lessonProgress.create({
        data: { personId, lessonId: "l1", voice: "staff", endReachedAt: new Date() },
      })
    await keepGuestWork(ann.id, guest.id)
    expect(await database.lessonProgress.findFirst({ where: { personId: ann.id } })).toMatchObject({
      completedAt: null,
    })
  })

  it("leaves a quiz behind that is open on both sides, and loses neither", async () => {
    const [ann, guest] = [await anAccount(), await aGuest()]
    const mine = await anAttempt(ann.id, "risks/staff", false)
    const theirs = await anAttempt(guest.id, "risks/staff", false)
    await anAttempt(guest.id, "wider/staff", false)
    expect(await keepGuestWork(ann.id, guest.id)).toEqual({ moved: true, openQuizLeft: true })
    expect(await database.attempt.count({ where: { personId: ann.id } })).toBe(2)
    expect(await database.attempt.count({ where: { id: { in: [mine, theirs] } } })).toBe(2)
  })

  it("takes nothing from another account", async () => {
    const [ann, ben] = [await anAccount(), await anAccount()]
    await anAttempt(ben.id, "risks/staff", true)
    expect(await keepGuestWork(ann.id, ben.id)).toEqual({ moved: false, openQuizLeft: false })
    expect(await database.attempt.count({ where: { personId: ben.id } })).toBe(1)
  })
})

describe("the first administrator", () => {
  it("comes from a one-time link, and there is no second first", async () => {
    const [first, second] = [tokenOf(await firstAdministratorLink()), tokenOf(await firstAdministratorLink())]
    const finish = (token: string) =>
      finishAccount({ purpose: "firstAdministrator", token, ...applicant(), email: fresh() }, null)
    const made = await Promise.all([finish(first), finish(second), finish(first)])
    expect(made.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await database.person.count({ where: { role: "administrator" } })).toBe(1)
    expect(await firstAdministratorLink()).toBeNull()
  })
})

describe("an invitation", () => {
  it("makes an account with its address and role, once", async () => {
    const email = fresh()
    const invited = await invite(await aManager(), email, "educator")
    const token = tokenOf(invited.ok ? invited.link : null)
    const finish = () =>
      finishAccount({ purpose: "invitation", token, ...applicant(), email: "other@ward.example" }, null)
    const made = await finish()
    expect(await database.person.findUnique({ where: { id: made.ok ? made.personId : "" } })).toMatchObject({
      email,
      role: "educator",
    })
    expect(await finish()).toEqual({ ok: false, problem: "linkUsed" })
  })

  it("from a manager makes no manager and no administrator", async () => {
    const by = await aManager()
    for (const role of ["manager", "administrator"] as const)
      expect(await invite(by, fresh(), role)).toEqual({ ok: false, problem: "forbidden" })
  })

  it("cannot be used as a link to sign in or to reset", async () => {
    const invited = await invite(await aManager(), fresh(), "learner")
    const token = tokenOf(invited.ok ? invited.link : null)
    expect(await peekToken("signIn", token)).toBeNull()
    expect(await resetPassword(token, goodPassword)).toEqual({ ok: false, problem: "linkUsed" })
  })
})

describe("a reset", () => {
  const aReset = async () => {
    const ann = await anAccount()
    const token = await transaction((tx) => issueToken(tx, { purpose: "reset", personId: ann.id }))
    return { ann, token }
  }

  it("sets the password once, and ends every session", async () => {
    const { ann, token } = await aReset()
    const session = await startSession(ann.id)
    const both = await Promise.all([
      resetPassword(token, "first new password"),
      resetPassword(token, "second new password"),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(session && (await findSession(session, { idleMinutes: 30, hours: 12 }))).toBeNull()
    expect(await checkPassword(ann.email, ann.password, "192.0.2.1")).toMatchObject({ ok: false })
  })

  it("leaves the link good when the new password is refused", async () => {
    const { token } = await aReset()
    expect(await resetPassword(token, "password")).toEqual({ ok: false, problem: "passwordCommon" })
    expect(await resetPassword(token, goodPassword)).toMatchObject({ ok: true })
  })

  it("is over after an hour", async () => {
    const { token } = await aReset()
    await database.token.updateMany({
      where: { purpose: "reset" },
      data: { expiresAt: new Date(Date.now() - 1000) },
    })
    expect(await resetPassword(token, goodPassword)).toEqual({ ok: false, problem: "linkUsed" })
  })

  it("keeps no link in the clear", async () => {
    const { token } = await aReset()
    expect(JSON.stringify(await database.token.findMany())).not.toContain(token)
  })
})
