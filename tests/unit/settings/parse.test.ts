import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { isStrongSecret, parseSettings } from "@/lib/settings/parse"
import { environment } from "@/lib/settings/schema"

const strong = "q7Rk2v_Zx81Lw0sTtB5nYh3mUe9oPdCa"

const sentencesOf = (given: Record<string, string>) => {
  const parsed = parseSettings(given)
  return parsed.ok ? [] : parsed.sentences
}

describe("settings", () => {
  it("need nothing to be set", () => {
    const parsed = parseSettings({})
    expect(parsed.ok && parsed.settings).toMatchObject({
      port: 3000,
      nextAuthUrl: "http://localhost:3000",
      databaseUrl: null,
      smtpUrl: null,
      oidc: null,
      registration: "open",
      trustedProxies: 0,
    })
  })

  it("take a blank for not set", () => {
    expect(parseSettings({ PORT: "", SMTP_URL: " " })).toMatchObject({ ok: true, settings: { port: 3000 } })
  })

  it("migrate with the application's address unless the owner has one", () => {
    const DATABASE_URL = "postgresql://app@db/backwise"
    const MIGRATION_DATABASE_URL = "postgresql://owner@db/backwise"
    expect(parseSettings({ DATABASE_URL })).toMatchObject({ settings: { migrationUrl: DATABASE_URL } })
    expect(parseSettings({ DATABASE_URL, MIGRATION_DATABASE_URL })).toMatchObject({
      settings: { databaseUrl: DATABASE_URL, migrationUrl: MIGRATION_DATABASE_URL },
    })
  })

  it.each<[string, Record<string, string>]>([
    ["a port that is a word", { PORT: "http" }],
    ["a port out of range", { PORT: "70000" }],
    ["a port with a fraction", { PORT: "80.5" }],
    ["an address without a scheme", { NEXTAUTH_URL: "course.example.org" }],
    ["a database of another kind", { DATABASE_URL: "mysql://localhost/backwise" }],
    ["an owner without a database", { MIGRATION_DATABASE_URL: "postgresql://owner@db/backwise" }],
    ["a pool of none", { DATABASE_POOL: "0" }],
    ["a mail server by its name", { SMTP_URL: "mail.example.org" }],
    ["a sender without an address", { MAIL_FROM: "Backwise" }],
    ["half of OIDC", { OIDC_ISSUER: "https://login.example.org", OIDC_CLIENT_ID: "backwise" }],
    ["a provider without a scheme", { OIDC_ISSUER: "login.example.org" }],
    ["an unknown way to register", { REGISTRATION: "closed" }],
    ["a negative number of proxies", { TRUSTED_PROXIES: "-1" }],
    ["sessions of no length", { SESSION_IDLE_MINUTES: "0", SESSION_HOURS: "1000" }],
    ["an unknown log level", { LOG_LEVEL: "loud" }],
    ["a short secret in production", { NODE_ENV: "production", NEXTAUTH_SECRET: "abc123" }],
    ["an example secret in production", { NODE_ENV: "production", NEXTAUTH_SECRET: `changeme-${strong}` }],
  ])("give one sentence for %s", (_, given) => {
    expect(sentencesOf(given)).toMatchSnapshot()
  })

  it("never quote a secret or a password", () => {
    const given = {
      NODE_ENV: "production",
      NEXTAUTH_SECRET: "hunter2",
      DATABASE_URL: "mysql://a:hunter2@b/c",
      SMTP_URL: "hunter2",
    }
    expect(sentencesOf(given)).toHaveLength(2)
    expect(sentencesOf(given).join(" ")).not.toContain("hunter2")
  })

  it("are all listed in .env.example, and nothing else is", () => {
    const listed = [...readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    const known = Object.keys(environment.shape).filter((name) => name !== "NODE_ENV")
    expect(listed.toSorted()).toEqual(known.toSorted())
  })
})

describe("a secret", () => {
  it.each([
    [strong, true],
    [strong.slice(0, 31), false],
    ["a".repeat(64), false],
    [`your-secret-${strong}`, false],
  ])("%s: strong %s", (secret, answer) => {
    expect(isStrongSecret(secret)).toBe(answer)
  })
})
