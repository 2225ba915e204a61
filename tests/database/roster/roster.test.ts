import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import { countingOf, shareOf, standingOf } from "@/lib/attempt/sitting/rules"
import { seeded } from "@/lib/attempt/shuffle"
import { countings } from "@/lib/course/quiz-rules"
import type { ManagerScope } from "@/lib/person/schema"
import { readRoster } from "@/lib/roster/data"
import { quizStanding } from "@/lib/roster/rules"
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
        anAttempt({ sureAndWrong: 4 }),
        anAttempt({ earned: 9, passed: true, submittedAt: friday, sureAndWrong: 1 }),
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
        sureAndWrong: 1,
      },
    ])
  })

  it("chooses the attempt that counts as a record does, whichever rule holds", async () => {
    const random = seeded(11)
    const whole = (below: number) => Math.floor(random() * below)
    for (let each = 0; each < 40; each++) {
      const attempts = Array.from({ length: whole(6) }, () => {
        const startedAt = new Date(monday.getTime() + whole(200) * 3_600_000)
        const done = {
          submittedAt: new Date(startedAt.getTime() + whole(9) * 60_000),
          earned: whole(11),
          total: 10,
        }
        return anAttempt({ startKey: randomUUID(), startedAt, ...done, passed: whole(2) === 1 })
      })
      const open = { startedAt: friday, submittedAt: null, earned: null, total: null, passed: null }
      if (whole(3) === 0) attempts.push(anAttempt({ startKey: randomUUID(), ...open }))
      await db.client.person.create({
        data: { email: `${each}@agree.example`, attempts: { create: attempts } },
      })
    }
    for (const rule of countings) {
      const people = await readRoster(scope, "staff", { "mechanism/staff": rule })
      for (const { id, tallies } of people) {
        const rows = await db.client.attempt.findMany({ where: { personId: id, quizId: "mechanism/staff" } })
        const counting = countingOf(rule, rows)
        const [tally] = tallies
        expect(quizStanding(tally)).toBe(standingOf(rule, rows))
        expect(tally?.share ?? null).toEqual(counting && shareOf(counting))
      }
    }
    await db.client.person.deleteMany({ where: { email: { endsWith: "@agree.example" } } })
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
        await owner.query(`EXPLAIN SELECT "id", "personId", "quizId", "submittedAt", "startedAt", "passed", "earned", "total", "sureAndWrong"
        FROM "Attempt" WHERE "voice" = 'staff' ORDER BY "personId", "quizId"`)
      expect(JSON.stringify(plan.rows)).toContain('Index Only Scan using \\"Attempt_standing_idx')
    }, new URL(db.ownerUrl).pathname.slice(1))
    const begun = performance.now()
    expect(await readRoster(scope, "staff", counts)).toHaveLength(4001)
    expect(performance.now() - begun).toBeLessThan(1500)
  })
})
