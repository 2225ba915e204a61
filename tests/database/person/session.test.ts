import { beforeAll, describe, expect, it } from "vitest"
import { database } from "@/lib/database/client"
import { changePassword, signOutEverywhere } from "@/lib/person/change-password"
import { changeRole, setDisabled } from "@/lib/person/change-role"
import { endSession, findSession, startSession } from "@/lib/session/data"
import type { SessionClaims } from "@/lib/session/schema"
import { testDatabase } from "#tests/support/database"
import { anAccount, anAdministrator } from "#tests/support/people"

beforeAll(async () => {
  await testDatabase()
})

const limits = { idleMinutes: 30, hours: 12 }
const holds = async (claims: SessionClaims) => (await findSession(claims, limits)) !== null

async function aSession(): Promise<{
  id: Awaited<ReturnType<typeof anAccount>>["id"]
  password: string
  claims: SessionClaims
}> {
  const { id, password } = await anAccount()
  const claims = await startSession(id)
  if (!claims) throw new Error("no session")
  return { id, password, claims }
}

/** Moves a session into the past. */
async function age(
  claims: SessionClaims,
  column: "lastSeenAt" | "startedAt",
  minutes: number,
): Promise<void> {
  const moved = new Date(Date.now() - minutes * 60_000)
  await database.session.update({ where: { id: claims.session }, data: { [column]: moved } })
}

describe("a session", () => {
  it("holds, and says who it is", async () => {
    const { id, claims } = await aSession()
    expect(await findSession(claims, limits)).toMatchObject({ id, role: "learner", hasPassword: true })
  })

  it("ends at once when its person signs out, and the copy of its cookie with it", async () => {
    const { claims } = await aSession()
    await endSession(claims)
    expect(await holds(claims)).toBe(false)
  })

  it("ends when it lies unused for thirty minutes, and not before", async () => {
    const { claims } = await aSession()
    await age(claims, "lastSeenAt", 29)
    expect(await holds(claims)).toBe(true)
    await age(claims, "lastSeenAt", 31)
    expect(await holds(claims)).toBe(false)
  })

  it("counts its use from the last time, with one write a minute at most", async () => {
    const { claims } = await aSession()
    await age(claims, "lastSeenAt", 20)
    await holds(claims)
    const seen = await database.session.findUniqueOrThrow({ where: { id: claims.session } })
    expect(Date.now() - seen.lastSeenAt.getTime()).toBeLessThan(10_000)
    await holds(claims)
    const again = await database.session.findUniqueOrThrow({ where: { id: claims.session } })
    expect(again.lastSeenAt).toEqual(seen.lastSeenAt)
  })

  it("ends after twelve hours, however busy", async () => {
    const { claims } = await aSession()
    await age(claims, "startedAt", 12 * 60 + 1)
    expect(await holds(claims)).toBe(false)
  })

  it("cannot be used for another person or another version", async () => {
    const { claims } = await aSession()
    const other = await anAccount()
    expect(await holds({ ...claims, sub: other.id })).toBe(false)
    expect(await holds({ ...claims, version: claims.version + 1 })).toBe(false)
  })

  it("ends on every device with a new password, and only for that person", async () => {
    const [ann, ben] = [await aSession(), await aSession()]
    const phone = await startSession(ann.id)
    expect(await changePassword(ann.id, ann.password, "a new and better one")).toEqual({ ok: true })
    expect(await holds(ann.claims)).toBe(false)
    expect(phone && (await holds(phone))).toBe(false)
    expect(await holds(ben.claims)).toBe(true)
  })

  it("ends with sign-out everywhere, another role and disabling", async () => {
    const by = await anAdministrator()
    await anAdministrator()
    const ends = [
      (person: Awaited<ReturnType<typeof aSession>>) => signOutEverywhere(person.id),
      (person: Awaited<ReturnType<typeof aSession>>) => changeRole(by, person.id, "manager"),
      (person: Awaited<ReturnType<typeof aSession>>) => setDisabled(by, person.id, true),
    ]
    for (const end of ends) {
      const person = await aSession()
      await end(person)
      expect(await holds(person.claims)).toBe(false)
    }
  })

  it("does not come back when somebody is enabled again", async () => {
    const by = await anAdministrator()
    const person = await aSession()
    await setDisabled(by, person.id, true)
    expect(await startSession(person.id)).toBeNull()
    await setDisabled(by, person.id, false)
    expect(await holds(person.claims)).toBe(false)
    expect(await startSession(person.id)).not.toBeNull()
  })
})

describe("roles", () => {
  it("never leave the house without an administrator, even when two go at once", async () => {
    await database.person.updateMany({ where: { role: "administrator" }, data: { role: "learner" } })
    const [first, second] = [await anAdministrator(), await anAdministrator()]
    const results = await Promise.all([
      changeRole(first, second, "learner"),
      changeRole(second, first, "learner"),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await database.person.count({ where: { role: "administrator" } })).toBe(1)
    const last = await database.person.findFirstOrThrow({ where: { role: "administrator" } })
    expect(await setDisabled(first, last.id, true)).toEqual({ ok: false, problem: "lastAdministrator" })
  })

  it("are not given to guests or to nobody", async () => {
    const by = await anAdministrator()
    const guest = await database.person.create({ data: { guestKeyHash: "g" } })
    expect(await changeRole(by, guest.id, "administrator")).toEqual({ ok: false, problem: "notFound" })
    expect(await changeRole(by, "00000000-0000-0000-0000-000000000000", "manager")).toMatchObject({
      ok: false,
    })
  })

  it("leave a line for the inspector", async () => {
    const by = await anAdministrator()
    const { id } = await anAccount()
    await changeRole(by, id, "educator")
    const [line] = await database.auditEvent.findMany({ where: { subjectId: id } })
    expect(line).toMatchObject({
      actorId: by,
      action: "person.roleChanged",
      detail: { from: "learner", to: "educator" },
    })
  })
})
