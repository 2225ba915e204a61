import { audit } from "@/lib/audit/data"
import { database, reports } from "@/lib/database/client"
import type { ManagerScope } from "@/lib/person/schema"
import type { Form } from "@/lib/course/schema"
import { countingScores } from "@/lib/rescore/data"
import type { Cohort } from "./schema"

type Row = {
  form: Form | null
  started: number
  finished: number
  meanBefore: number | null
  meanAfter: number | null
  varianceBefore: number | null
  varianceAfter: number | null
  covariance: number | null
}

/**
 * Whoever has an account and took the start test, by its form and in all: how many, how many went on to a
 * final, and what those knew before and after. Of several finals the first counts: a second is practice.
 * By the scores that count, over index "Attempt_tests_idx" alone.
 */
export async function readCohorts(_scope: ManagerScope, preTest: string, final: string): Promise<Cohort[]> {
  const rows = await reports.$queryRaw<Row[]>`
    WITH sat AS (
      SELECT "personId", "quizId", "form", "startedAt", "submittedAt",
             coalesce(counting."earned", first."earned") / "total" AS share
      FROM "Attempt" first LEFT JOIN ${countingScores} counting ON counting."attemptId" = first."id"
      WHERE "quizId" IN (${preTest}, ${final}) AND "form" IS NOT NULL AND "submittedAt" IS NOT NULL AND "total" > 0
    ), before AS (
      SELECT DISTINCT ON ("personId") "personId", "form", "submittedAt" AS "at", share
      FROM sat WHERE "quizId" = ${preTest} ORDER BY "personId", "submittedAt"
    ), after AS (
      SELECT DISTINCT ON ("personId") "personId", sat.share
      FROM sat JOIN before USING ("personId")
      WHERE sat."quizId" = ${final} AND sat."startedAt" > before."at"
      ORDER BY "personId", sat."submittedAt"
    )
    SELECT before."form", count(*)::int AS "started", count(after.share)::int AS "finished",
           avg(before.share) FILTER (WHERE after.share IS NOT NULL) AS "meanBefore", avg(after.share) AS "meanAfter",
           var_samp(before.share) FILTER (WHERE after.share IS NOT NULL) AS "varianceBefore",
           var_samp(after.share) AS "varianceAfter", covar_samp(before.share, after.share) AS "covariance"
    FROM before JOIN "Person" person ON person."id" = before."personId" AND person."email" IS NOT NULL
         LEFT JOIN after USING ("personId")
    GROUP BY GROUPING SETS ((before."form"), ())
    ORDER BY before."form" NULLS FIRST`
  return rows.map(({ form, started, finished, meanBefore, meanAfter, ...spread }) => ({
    ...{ form, started, finished },
    moments: meanBefore === null || meanAfter === null ? null : { meanBefore, meanAfter, ...spread },
  }))
}

/** Notes in the audit that a manager took the figures away as a file. */
export function noteExport(scope: ManagerScope): Promise<void> {
  return audit(database, { action: "gain.exported", actorId: scope.managerId })
}
