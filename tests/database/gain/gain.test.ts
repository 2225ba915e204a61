import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import type { ManagerScope } from "@/lib/person/schema"
import { readCohorts } from "@/lib/gain/data"
import { catchSql } from "#tests/bench/catch-sql"
import { asOwner, testDatabase } from "#tests/support/database"

const db = await testDatabase()
const scope = { kind: "everyone" } as ManagerScope
const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour))

beforeAll(() => db.client.courseVersion.create({ data: { hash: "h", manifest: {} } }))

const sat = (quizId: string, form: string, hour: number, earned: number | null, total = 10) => ({
  ...{
    quizId,
    form,
    voice: "staff" as const,
    courseHash: "h",
    startKey: randomUUID(),
    paper: {},
    total,
    earned,
  },
  ...{ startedAt: at(hour), submittedAt: earned === null ? null : at(hour + 1), passed: false },
})
const person = (create: ReturnType<typeof sat>[], email: string | null = `${randomUUID()}@ward.example`) =>
  db.client.person.create({ data: { email, attempts: { create } } })
const cohorts = () => readCohorts(scope, "pretest/staff", "final/staff")

describe("those who took the start test", () => {
  it("are told by form and in all, with those who never took the final counted and in no average", async () => {
    await person([sat("pretest/staff", "a", 1, 4), sat("final/staff", "b", 5, 14, 20)])
    await person([
      sat("pretest/staff", "b", 1, 6),
      sat("final/staff", "a", 5, 18, 20),
      sat("final/staff", "b", 7, 20, 20),
    ])
    await person([sat("pretest/staff", "b", 1, 1)])
    await person([sat("pretest/staff", "a", 1, 9), sat("final/staff", "b", 5, null)])
    const [all, a, b] = await cohorts()
    expect(all).toMatchObject({ form: null, started: 4, finished: 2 })
    expect(all?.moments?.meanBefore).toBeCloseTo(0.5, 12)
    // The first final counts, 18 of 20, not the second.
    expect(all?.moments?.meanAfter).toBeCloseTo(0.8, 12)
    expect(all?.moments?.varianceBefore).toBeCloseTo(0.02, 12)
    expect(all?.moments?.covariance).toBeCloseTo(0.02, 12)
    expect(a).toMatchObject({ form: "a", started: 2, finished: 1, moments: { varianceAfter: null } })
    expect(b).toMatchObject({ form: "b", started: 2, finished: 1, moments: { meanAfter: 0.9 } })
  })

  it("are no guests, and took no final before it", async () => {
    await person([sat("pretest/staff", "a", 1, 4), sat("final/staff", "b", 5, 20, 20)], null)
    await person([sat("final/staff", "a", 1, 20, 20), sat("pretest/staff", "b", 5, 5)])
    expect((await cohorts())[0]).toMatchObject({ started: 5, finished: 2 })
  })

  it("are reckoned by the score that counts, once a key was corrected", async () => {
    const { id: attemptId } = await db.client.attempt.findFirstOrThrow({ where: { earned: 14, total: 20 } })
    const rescoreTo = async (earned: number, finishedAt: Date | null) => {
      const { hash } = await db.client.questionVersion.create({
        data: { hash: randomUUID(), questionId: "Q1", content: {} },
      })
      const marks = { questionEarned: 1, earned, total: 20, passed: true, passedBefore: false }
      const key = { id: randomUUID(), questionId: "Q1", fromHash: hash, toHash: hash, byId: randomUUID() }
      await db.client.rescore.create({
        data: {
          ...key,
          why: "The key was another",
          keepPasses: true,
          finishedAt,
          attempts: { create: { attemptId, ...marks, mustKnowMissed: [] } },
        },
      })
    }
    const inFormA = async () => (await cohorts()).find(({ form }) => form === "a")?.moments?.meanAfter
    expect(await inFormA()).toBeCloseTo(0.7, 12)
    await rescoreTo(16, at(20))
    await rescoreTo(18, at(22))
    await rescoreTo(20, null)
    expect(await inFormA()).toBeCloseTo(0.9, 12)
  })

  it("are reckoned over 100,000 attempts in one look at an index", async () => {
    await asOwner(async (owner) => {
      await owner.query(
        `INSERT INTO "Person" ("email") SELECT 'p' || n || '@example.org' FROM generate_series(1, 50000) n`,
      )
      await owner.query(`INSERT INTO "Attempt" ("personId", "quizId", "voice", "courseHash", "startKey", "paper", "form", "startedAt", "submittedAt", "earned", "total", "passed", "seal")
        SELECT p.id, quiz, 'staff', 'h', gen_random_uuid(), '{}', form, day, day + interval '1 hour', points, 10, false, jsonb_build_object('text', repeat('x', 500))
        FROM "Person" p CROSS JOIN (VALUES ('pretest/staff', 'a', now() - interval '2 days', 4), ('final/staff', 'b', now(), 7)) t(quiz, form, day, points)
        WHERE p.email LIKE 'p%@example.org'`)
      await owner.query(`VACUUM ANALYZE "Attempt"`)
      const reckoning = (await catchSql(cohorts)).find(({ text }) => text.includes("covar_samp"))
      const { rows } = await owner.query<Record<"QUERY PLAN", string>>(
        `EXPLAIN ${reckoning?.text}`,
        reckoning?.values,
      )
      const looks = rows.map((row) => row["QUERY PLAN"]).filter((line) => line.includes(' on "Attempt"'))
      expect(looks).toEqual([expect.stringContaining('Index Only Scan using "Attempt_tests_idx"')])
    }, new URL(db.ownerUrl).pathname.slice(1))
    const begun = performance.now()
    expect((await cohorts())[0]).toMatchObject({ started: 50_005, finished: 50_002 })
    const took = performance.now() - begun
    console.info(`gain over 100,000 attempts: ${Math.round(took)} ms`)
    expect(took).toBeLessThan(2500)
  })
})
