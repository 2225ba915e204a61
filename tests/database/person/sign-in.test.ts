import { beforeAll, describe, expect, it } from "vitest"
import { hash } from "@node-rs/argon2"
import { database } from "@/lib/database/client"
import { checkPassword } from "@/lib/person/check-password"
import { signIn, signInByTicket } from "@/lib/person/sign-in"
import { readSessionCookie } from "@/lib/session/cookie"
import { issueTicket } from "@/lib/token/data"
import { testDatabase } from "#tests/support/database"
import { anAccount } from "#tests/support/people"

beforeAll(async () => {
  await testDatabase()
})

const here = "192.0.2.1"

describe("a password", () => {
  it("lets its person in, and nobody with another", async () => {
    const ann = await anAccount()
    expect(await checkPassword(ann.email, ann.password, here)).toEqual({ ok: true, personId: ann.id })
    expect(await checkPassword(ann.email, "something else", here)).toEqual({
      ok: false,
      problem: "badCredentials",
    })
  })

  it("is the same on a keyboard that writes é as two signs", async () => {
    const ann = await anAccount({ password: "café lantern orchard" })
    expect(await checkPassword(ann.email, "cafe\u0301 lantern orchard", here)).toMatchObject({ ok: true })
  })

  it("answers alike for no account, a wrong password, no password and a disabled account", async () => {
    const disabled = await anAccount({ disabled: true })
    const linkOnly = await anAccount({ password: null })
    const answers = await Promise.all([
      checkPassword("nobody@ward.example", "something else", here),
      checkPassword(disabled.email, disabled.password, here),
      checkPassword(linkOnly.email, "", here),
    ])
    for (const answer of answers) expect(answer).toEqual({ ok: false, problem: "badCredentials" })
  })

  it("takes as long for an address without an account", async () => {
    const ann = await anAccount()
    const time = async (email: string, from: string) => {
      const start = performance.now()
      await checkPassword(email, "something else", from)
      return performance.now() - start
    }
    await time("warm@ward.example", here)
    const known: number[] = []
    const unknown: number[] = []
    for (let at = 0; at < 9; at += 1) {
      known.push(await time(ann.email, here))
      unknown.push(await time("nobody2@ward.example", here))
    }
    // What else the machine does only adds to the quickest.
    const [one, other] = [Math.min(...known), Math.min(...unknown)]
    expect(Math.abs(one - other)).toBeLessThan(Math.max(8, one * 0.5))
  })

  it("cannot be guessed more than ten times from one place, not even with the right one at last", async () => {
    const ann = await anAccount()
    for (let at = 0; at < 10; at += 1) await checkPassword(ann.email, `guess ${at}`, "192.0.2.9")
    expect(await checkPassword(ann.email, ann.password, "192.0.2.9")).toMatchObject({
      ok: false,
      problem: "tooMany",
    })
    expect(await checkPassword(ann.email, ann.password, "192.0.2.10")).toMatchObject({ ok: true })
  })

  it("forgives wrong tries after a right one", async () => {
    const ann = await anAccount()
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < 8; at += 1) await checkPassword(ann.email, `guess ${at}`, here)
      expect(await checkPassword(ann.email, ann.password, here)).toMatchObject({ ok: true })
    }
  })

  it("is hashed again when the cost was another", async () => {
    const ann = await anAccount()
    const passwordHash = await hash(ann.password, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    await database.person.update({ where: { id: ann.id }, data: { passwordHash } })
    expect(await checkPassword(ann.email, ann.password, here)).toMatchObject({ ok: true })
    const after = await database.person.findUniqueOrThrow({ where: { id: ann.id } })
    expect(after.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await checkPassword(ann.email, ann.password, here)).toMatchObject({ ok: true })
  })

  it("writes a failed try down without the address", async () => {
    await checkPassword("mistyped-password-in-the-wrong-box@ward.example", "x", here)
    const events = await database.auditEvent.findMany({ where: { action: "signIn.failed" } })
    expect(events.length).toBeGreaterThan(0)
    expect(
      JSON.stringify(events, (_, value) => (typeof value === "bigint" ? String(value) : (value as unknown))),
    ).not.toContain("@")
  })
})

describe("a session", () => {
  it("comes as next-auth's ordinary cookie, for this visit only, and names nobody", async () => {
    const ann = await anAccount()
    const [cookie = ""] = (await signIn(ann.id)) ?? []
    expect(cookie).toMatch(/^next-auth\.session-token=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
    const claims = await readSessionCookie(decodeURIComponent(cookie.split(";")[0]?.split("=")[1] ?? ""))
    expect(claims).toMatchObject({ sub: ann.id, version: 1 })
  })

  it("opens with a ticket once", async () => {
    const ann = await anAccount()
    const ticket = await issueTicket(ann.id)
    const opened = await Promise.all([signInByTicket(ticket), signInByTicket(ticket), signInByTicket(ticket)])
    expect(opened.filter(Boolean)).toHaveLength(1)
    expect(await signInByTicket(ticket)).toBeNull()
    expect(await signInByTicket("")).toBeNull()
  })

  it("does not open for somebody disabled", async () => {
    const ann = await anAccount({ disabled: true })
    expect(await signIn(ann.id)).toBeNull()
  })

  it("refuses a forged cookie", async () => {
    expect(await readSessionCookie("eyJhbGciOiJub25lIn0.e30.")).toBeNull()
    expect(await readSessionCookie("x")).toBeNull()
    expect(await readSessionCookie(undefined)).toBeNull()
  })
})
