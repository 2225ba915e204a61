import { expect, it } from "vitest"
import { databaseEnvironment } from "#prisma/embedded/user"
import { asOwner } from "#tests/support/database"

/** What the server itself and the shell it runs this with set; nothing of ours. */
const own = ["LC_ADDRESS", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_MONETARY", "LC_NUMERIC", "LC_TIME"]
const servers = new Set([
  ...own,
  "LC_ALL",
  "PGDATA",
  "PGLOCALEDIR",
  "PGSYSCONFDIR",
  "PG_GRANDPARENT_PID",
  "PWD",
  "OLDPWD",
  "SHLVL",
  "_",
])

it("the embedded database gets nothing of the starter's environment but what it needs", async () => {
  const lines = await asOwner(async (owner) => {
    await owner.query("CREATE TEMP TABLE seen (line text)")
    await owner.query("COPY seen FROM PROGRAM 'env'")
    return (await owner.query<{ line: string }>("SELECT line FROM seen")).rows.map(({ line }) => line)
  })
  const given = lines.filter((line) => !servers.has(line.split("=", 1)[0] ?? ""))
  const expected = Object.entries(databaseEnvironment())
    .map(([name, value]) => `${name}=${value}`)
    .filter((line) => line !== "LC_ALL=C")
  expect(given.toSorted()).toEqual(expected.toSorted())
  expect(expected).toContain("TZ=UTC")
})

it("no secret and no setting of Postgres is passed on", () => {
  const kept = { PATH: "/bin", TMPDIR: "/tmp" }
  const given = {
    ...kept,
    NEXTAUTH_SECRET: "s",
    SMTP_URL: "smtp://u:p@h",
    PGOPTIONS: "-c x=y",
    LANG: "tr_TR",
  }
  expect(databaseEnvironment(given)).toEqual({ ...kept, LC_ALL: "C", TZ: "UTC" })
})
