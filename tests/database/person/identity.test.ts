import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import { database } from "@/lib/database/client"
import { invite } from "@/lib/person/invite"
import { joinByIdentity } from "@/lib/person/join-by-identity"
import { register } from "@/lib/person/register"
import { testDatabase } from "#tests/support/database"
import { aManager, anAccount, goodPassword } from "#tests/support/people"

const issuer = "https://login.hospital.example"
process.env["REGISTRATION"] = "invitation"
process.env["OIDC_ISSUER"] = issuer
process.env["OIDC_CLIENT_ID"] = "backwise"
process.env["OIDC_CLIENT_SECRET"] = "hush"

beforeAll(async () => {
  await testDatabase()
})

const address = () => `${randomUUID()}@hospital.example`
const profile = (email: string, verified = true) => ({
  sub: "",
  name: "Vera Fitt",
  email,
  email_verified: verified,
})
const personOf = async (subject: string) => {
  const where = { provider_subject: { provider: issuer, subject } }
  return (await database.identity.findUnique({ where, include: { person: true } }))?.person
}

describe("somebody of the organisation, where accounts are made by invitation", () => {
  it("gets the role of the invitation to their verified address, and uses it up", async () => {
    const email = address()
    await invite(await aManager(), email, "educator")
    expect(await joinByIdentity("s1", profile(email))).toEqual({ ok: true })
    expect(await personOf("s1")).toMatchObject({
      email,
      role: "educator",
      name: "Vera Fitt",
      passwordHash: null,
    })
    expect(await database.token.count({ where: { email, usedAt: null } })).toBe(0)
    expect(await joinByIdentity("s1", profile(address()))).toEqual({ ok: true })
    expect(await database.identity.count({ where: { subject: "s1" } })).toBe(1)
  })

  it("is not let in without one, or with an address that nobody verified", async () => {
    const email = address()
    await invite(await aManager(), email, "educator")
    expect(await joinByIdentity("s2", profile(address()))).toEqual({ ok: false, problem: "byInvitation" })
    expect(await joinByIdentity("s2", profile(email, false))).toEqual({ ok: false, problem: "byInvitation" })
    expect(await personOf("s2")).toBeUndefined()
  })

  it("never becomes somebody who has an account already", async () => {
    const { id, email } = await anAccount()
    expect(await joinByIdentity("s3", profile(email))).toEqual({ ok: false, problem: "addressTaken" })
    expect(await database.identity.count({ where: { personId: id } })).toBe(0)
  })

  it("stays out when disabled", async () => {
    const { id } = await anAccount({ disabled: true })
    await database.identity.create({ data: { provider: issuer, subject: "s4", personId: id } })
    expect(await joinByIdentity("s4", profile(address()))).toEqual({ ok: false, problem: "providerRefused" })
  })

  it("of another provider with the same subject is another person", async () => {
    const { id } = await anAccount()
    await database.identity.create({
      data: { provider: "https://other.example", subject: "s5", personId: id },
    })
    expect(await joinByIdentity("s5", profile(address()))).toEqual({ ok: false, problem: "byInvitation" })
  })
})

describe("registering where accounts are made by invitation", () => {
  it("is refused", async () => {
    const applicant = { email: address(), name: "Ann", password: goodPassword }
    expect(await register(applicant, null)).toEqual({ ok: false, problem: "byInvitation" })
  })
})
