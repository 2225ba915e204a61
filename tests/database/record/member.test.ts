import { beforeAll, describe, expect, it } from "vitest"
import type { ManagerScope } from "@/lib/person/schema"
import { readMember, readMemberSeal } from "@/lib/record/data"
import { testDatabase } from "#tests/support/database"
import { begins, takes } from "#tests/support/learning"
import { aGuest, aManager, anAccount } from "#tests/support/people"

await testDatabase()
let scope: ManagerScope

beforeAll(async () => {
  scope = await aManager()
})

describe("what a manager is shown of an attempt", () => {
  it("is its seal, with the name of whoever took it", async () => {
    const person = await anAccount({ name: "Finn Berg" })
    const { attempt, seal } = await takes(person, { right: 2 })
    expect(await readMemberSeal(scope, { person: person.id, attempt })).toEqual({
      ...{ name: "Finn Berg", seal, finals: [] },
    })
  })

  it("is nothing while it is open", async () => {
    const person = await anAccount()
    const attempt = await begins(person)
    expect(await readMemberSeal(scope, { person: person.id, attempt })).toBeNull()
  })

  it("is nothing under another person's address", async () => {
    const [person, other] = [await anAccount(), await anAccount()]
    const { attempt } = await takes(person)
    expect(await readMemberSeal(scope, { person: other.id, attempt })).toBeNull()
  })

  it("is nothing of a guest, who gave no name to anybody", async () => {
    const guest = await aGuest()
    const { attempt } = await takes(guest)
    expect(await readMemberSeal(scope, { person: guest.id, attempt })).toBeNull()
    expect(await readMember(scope, guest.id)).toBeNull()
  })
})

describe("what a manager is shown of a person", () => {
  it("says whether the account is disabled, and holds no secret", async () => {
    const { id } = await anAccount({ disabled: true })
    const member = await readMember(scope, id)
    expect(member).toMatchObject({ id, disabled: true, role: "learner" })
    expect(JSON.stringify(member)).not.toMatch(/argon2|passwordHash/)
  })
})
