import { database, type Tx } from "@/lib/database/client"
import type { LearnerId } from "@/lib/person/schema"
import { growingKinds } from "@/lib/quiz/kinds"
import type { Answer } from "@/lib/quiz/schema"
import { isOver } from "../deadline/data"
import type { Certainty } from "../schema"

/** An answer on its way in. `kind` and `chosen` are what the paper has to agree to. */
export type Step = {
  attemptId: string
  questionId: string
  clientOpId: string
  clientSeq: number
  answer: Answer | null
  certainty: Certainty | null
  kind: string | null
  chosen: string[]
  /** Whether it says anything, so that feedback at once would tell of it. */
  says: boolean
}

/** What the one statement saw and did; nulls where there was nothing. */
export type StepRow = {
  owned: boolean
  open: boolean
  inPaper: boolean
  fits: boolean
  /** False for an answer that would take back something that counts. */
  grown: boolean
  /** Feedback has been given on an earlier answer, which is the one that counts. */
  held: boolean
  savedSeq: number | null
  savedAt: Date | null
  /** The step that already carries this clientOpId. */
  sameSeq: number | null
  sameAt: Date | null
  sameValue: boolean | null
  currentSeq: number | null
  currentAt: Date | null
  currentAnswer: unknown
  currentCertainty: unknown
}

/**
 * Stores an answer, if it is theirs, open, in the paper and newer than what is there. One statement, so that
 * a save is one round trip. The lock on the attempt waits for a submit that is under way, and then sees it.
 */
export async function insertStep(learner: LearnerId, step: Step, client: Tx | typeof database = database) {
  const { attemptId, questionId, clientOpId, clientSeq, answer, certainty, kind, chosen, says } = step
  const value = JSON.stringify(answer)
  const rows = await client.$queryRaw<StepRow[]>`
    WITH own AS (
      SELECT "id", "paper", "submittedAt" IS NULL AND NOT ${isOver} AS "open",
             coalesce("paper"->'rules'->>'feedback' = 'atOnce', false) AS "atOnce"
      FROM "Attempt"
      WHERE "id" = ${attemptId}::uuid AND "personId" = ${learner}::uuid
      FOR KEY SHARE
    ), item AS (
      SELECT (${kind}::text IS NULL OR each->>'kind' = ${kind}::text)
             AND each->'choices' @> ${JSON.stringify(chosen)}::jsonb AS fits,
             each->>'kind' = ANY(${growingKinds}) AS grows
      FROM own, jsonb_array_elements(own."paper"->'questions') each WHERE each->>'id' = ${questionId}
    ), same AS (
      SELECT "clientSeq", "receivedAt", "questionId" = ${questionId} AND "value" = ${value}::jsonb
             AND "certainty" IS NOT DISTINCT FROM ${certainty} AS equal
      FROM "AttemptStep" WHERE "attemptId" = ${attemptId}::uuid AND "clientOpId" = ${clientOpId}::uuid
    ), latest AS (
      SELECT "clientSeq", "receivedAt", "value", "certainty", "locked" FROM "AttemptStep"
      WHERE "attemptId" = ${attemptId}::uuid AND "questionId" = ${questionId}
      ORDER BY "locked" DESC, "clientSeq" DESC LIMIT 1
    ), paths AS (
      SELECT coalesce((SELECT "value"->'path' FROM latest), '[]'::jsonb) AS old,
             coalesce(${value}::jsonb->'path', '[]'::jsonb) AS new
    ), growth AS (
      SELECT NOT item.grows OR paths.old = (
        SELECT coalesce(jsonb_agg(turn ORDER BY place), '[]'::jsonb)
        FROM jsonb_array_elements(paths.new) WITH ORDINALITY each(turn, place)
        WHERE place <= jsonb_array_length(paths.old)
      ) AS ok FROM item, paths
    ), saved AS (
      INSERT INTO "AttemptStep" ("attemptId", "questionId", "clientOpId", "clientSeq", "value", "certainty", "locked")
      SELECT own."id", ${questionId}, ${clientOpId}::uuid, ${clientSeq}::int, ${value}::jsonb, ${certainty}::text,
             own."atOnce" AND ${says} AND NOT item.grows
      FROM own, item, growth
      WHERE own."open" AND item.fits AND growth.ok AND NOT EXISTS (SELECT FROM same)
        AND NOT EXISTS (SELECT FROM latest WHERE "locked")
        AND ${clientSeq}::int > coalesce((SELECT "clientSeq" FROM latest), 0)
      ON CONFLICT DO NOTHING
      RETURNING "clientSeq", "receivedAt"
    )
    SELECT own."id" IS NOT NULL AS "owned", coalesce(own."open", false) AS "open",
           item.fits IS NOT NULL AS "inPaper", coalesce(item.fits, false) AS "fits",
           coalesce(growth.ok, true) AS "grown", coalesce(latest."locked", false) AS "held",
           saved."clientSeq" AS "savedSeq", saved."receivedAt" AS "savedAt",
           same."clientSeq" AS "sameSeq", same."receivedAt" AS "sameAt", same.equal AS "sameValue",
           latest."clientSeq" AS "currentSeq", latest."receivedAt" AS "currentAt", latest."value" AS "currentAnswer",
           latest."certainty" AS "currentCertainty"
    FROM (SELECT) one LEFT JOIN own ON true LEFT JOIN item ON true LEFT JOIN growth ON true LEFT JOIN saved ON true
         LEFT JOIN same ON own."id" IS NOT NULL LEFT JOIN latest ON own."id" IS NOT NULL`
  return rows[0]!
}
