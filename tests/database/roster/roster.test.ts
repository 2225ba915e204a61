import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import type { ManagerScope } from "@/lib/person/schema"
import { readRoster } from "@/lib/roster/data"
import { asOwner, testDatabase } from "#tests/support/database"

const db = await testDatabase()
const scope = { kind: "everyone" } as ManagerScope
const counts = { "mechanism/staff": "best", "risks/staff": "best" } as const
const monday = new Date("2026-11-23T09:00:00Z")
const friday = new Date("2026-11-27T09:00:00Z")

beforeAll(() => db.client.courseVersion.create({ data: { hash: "h", manifest: {} } }))

const anAttempt = (more: object) => ({
  ...{
    quizId: "mechanism/staff",
    voice: "staff" as const,
    courseHash: "h",
    startKey: randomUUID(),
    paper: {},
  },
  ...{ startedAt: monday, submittedAt: monday, earned: 5, total: 10, passed: false },
  ...more,
})

describe("the roster", () => {
  it("sums a person's attempts at each quiz of the voice asked for", async () => {
    const attempts = {
      create: [
        anAttempt({}),
        anAttempt({ earned: 9, passed: true, submittedAt: friday }),
        anAttempt({ submittedAt: null, earned: null, total: null, passed: null }),
        anAttempt({ quizId: "mechanism/patient", voice: "patient" }),
      ],
    }
    await db.client.person.create({ data: { email: "amara@ward4.example", name: "Amara", attempts } })
    const [amara, ...others] = await readRoster(scope, "staff", counts)
    expect(others).toEqual([])
    expect(amara?.tallies).toEqual([
      {
        quizId: "mechanism/staff",
        submitted: 2,
        open: true,
        passedAt: friday,
        share: 0.9,
        lastAt: friday,
      },
    ])
  })

  it("leaves out guests: they gave no name and no address", async () => {
    await db.client.person.create({ data: { guestKeyHash: "g", attempts: { create: anAttempt({}) } } })
    expect((await readRoster(scope, "staff", counts)).map((person) => person.email)).not.toContain("")
  })

  it("sums 100,000 attempts without reading a paper or a seal", async () => {
    await asOwner(async (owner) => {
      await owner.query(
        `INSERT INTO "Person" ("email", "name") SELECT 'p' || n || '@example.org', 'P' || n FROM generate_series(1, 4000) n`,
      )
      await owner.query(`INSERT INTO "Attempt" ("personId", "quizId", "voice", "courseHash", "startKey", "paper", "submittedAt", "earned", "total", "passed", "seal")
        SELECT p.id, 'risks/staff', 'staff', 'h', gen_random_uuid(), '{}', now(), 5, 10, false, jsonb_build_object('text', repeat('x', 500))
        FROM "Person" p CROSS JOIN generate_series(1, 25) WHERE p.email LIKE 'p%'`)
      await owner.query(`VACUUM ANALYZE "Attempt"`)
      const plan =
        await owner.query(`EXPLAIN SELECT "personId", "quizId", "submittedAt", "startedAt", "passed", "earned", "total"
        FROM "Attempt" WHERE "voice" = 'staff' ORDER BY "personId", "quizId"`)
      expect(JSON.stringify(plan.rows)).toContain('Index Only Scan using \\"Attempt_standing_idx')
    }, new URL(db.ownerUrl).pathname.slice(1))
    const begun = performance.now()
    expect(await readRoster(scope, "staff", counts)).toHaveLength(4001)
    expect(performance.now() - begun).toBeLessThan(1500)
  })
})
