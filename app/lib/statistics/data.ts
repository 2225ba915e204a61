import { Seal } from "@/lib/attempt/schema"
import { database, type Tx } from "@/lib/database/client"
import type { EducatorId } from "@/lib/person/schema"
import type { ChoiceCount, Counts, FormCount, ItemCount } from "./schema"

/**
 * Rows of one count are added up on reading. Two cores run no more than a few submissions at a time, and each
 * holds its rows for a few milliseconds: four rows in place of one, and one rarely waits for another.
 */
const shards = 4

/**
 * Adds to the statistics; to be called last in a transaction, so that its rows are held only until the commit.
 * The form's row comes first: whoever holds it has the shard to itself, and no two can wait for each other.
 */
export async function addCounts(tx: Tx, { forms, items, choices }: Counts): Promise<void> {
  const shard = Math.floor(Math.random() * shards)
  if (forms.length > 0) await addForms(tx, forms, shard)
  if (items.length > 0) await addItems(tx, items, choices, shard)
}

function addForms(tx: Tx, forms: FormCount[], shard: number): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "FormCount" AS kept ("quizId", "form", "shard", "attempts", "passed", "reached", "items",
      "itemsSquared", "points", "pointsPerItem", "itemPointsSquared", "shares", "sharesSquared", "scores")
    SELECT "quizId", "form", ${shard}::smallint, "attempts", "passed", "reached", "items",
      "itemsSquared", "points", "pointsPerItem", "itemPointsSquared", "shares", "sharesSquared", "scores"
    FROM jsonb_populate_recordset(NULL::"FormCount", ${JSON.stringify(forms)}::jsonb)
    ORDER BY "quizId", "form"
    ON CONFLICT ("quizId", "form", "shard") DO UPDATE SET
      "attempts" = kept."attempts" + EXCLUDED."attempts",
      "passed" = kept."passed" + EXCLUDED."passed",
      "reached" = kept."reached" + EXCLUDED."reached",
      "items" = kept."items" + EXCLUDED."items",
      "itemsSquared" = kept."itemsSquared" + EXCLUDED."itemsSquared",
      "points" = kept."points" + EXCLUDED."points",
      "pointsPerItem" = kept."pointsPerItem" + EXCLUDED."pointsPerItem",
      "itemPointsSquared" = kept."itemPointsSquared" + EXCLUDED."itemPointsSquared",
      "shares" = kept."shares" + EXCLUDED."shares",
      "sharesSquared" = kept."sharesSquared" + EXCLUDED."sharesSquared",
      "scores" = add_each(kept."scores", EXCLUDED."scores")`
}

/** One round trip for both: this runs once in every submission. */
function addItems(tx: Tx, items: ItemCount[], choices: ChoiceCount[], shard: number): Promise<number> {
  return tx.$executeRaw`
    WITH item AS (
      INSERT INTO "ItemCount" AS kept ("quizId", "form", "questionId", "hash", "shard", "right", "partly", "wrong",
        "unanswered", "compared", "points", "pointsSquared", "rest", "restSquared", "pointsByRest",
        "scores", "times", "certainty")
      SELECT "quizId", "form", "questionId", "hash", ${shard}::smallint, "right", "partly", "wrong",
        "unanswered", "compared", "points", "pointsSquared", "rest", "restSquared", "pointsByRest",
        "scores", "times", "certainty"
      FROM jsonb_populate_recordset(NULL::"ItemCount", ${JSON.stringify(items)}::jsonb)
      ORDER BY "quizId", "form", "questionId", "hash"
      ON CONFLICT ("quizId", "form", "questionId", "hash", "shard") DO UPDATE SET
        "right" = kept."right" + EXCLUDED."right",
        "partly" = kept."partly" + EXCLUDED."partly",
        "wrong" = kept."wrong" + EXCLUDED."wrong",
        "unanswered" = kept."unanswered" + EXCLUDED."unanswered",
        "compared" = kept."compared" + EXCLUDED."compared",
        "points" = kept."points" + EXCLUDED."points",
        "pointsSquared" = kept."pointsSquared" + EXCLUDED."pointsSquared",
        "rest" = kept."rest" + EXCLUDED."rest",
        "restSquared" = kept."restSquared" + EXCLUDED."restSquared",
        "pointsByRest" = kept."pointsByRest" + EXCLUDED."pointsByRest",
        "scores" = add_each(kept."scores", EXCLUDED."scores"),
        "times" = add_each(kept."times", EXCLUDED."times"),
        "certainty" = add_each(kept."certainty", EXCLUDED."certainty")
    )
    INSERT INTO "ChoiceCount" AS kept ("quizId", "form", "questionId", "hash", "choice", "shard", "scores")
    SELECT "quizId", "form", "questionId", "hash", "choice", ${shard}::smallint, "scores"
    FROM jsonb_populate_recordset(NULL::"ChoiceCount", ${JSON.stringify(choices)}::jsonb)
    ORDER BY "quizId", "form", "questionId", "hash", "choice"
    ON CONFLICT ("quizId", "form", "questionId", "hash", "choice", "shard") DO UPDATE SET
      "scores" = add_each(kept."scores", EXCLUDED."scores")`
}

/** Which part of the statistics: of one quiz, of one question, or all of it. */
export type Part = { quizId?: string; questionId?: string }

/** The sums. They name nobody; whoever teaches may see them. */
export async function readCounts(_who: EducatorId, part: Part = {}): Promise<Counts> {
  const [forms, items, choices] = await Promise.all([
    readForms(database, part),
    readItems(database, part),
    readChoices(database, part),
  ])
  return { forms, items, choices }
}

type Client = Tx | typeof database

/** As numbers: sums stay whole up to 2^53, which is 90 million attempts. */
function readForms(client: Client, { quizId = "" }: Part): Promise<FormCount[]> {
  return client.$queryRaw<FormCount[]>`
    SELECT "quizId", "form", sum("attempts")::float8 AS "attempts", sum("passed")::float8 AS "passed",
      sum("reached")::float8 AS "reached", sum("items")::float8 AS "items",
      sum("itemsSquared")::float8 AS "itemsSquared", sum("points")::float8 AS "points",
      sum("pointsPerItem")::float8 AS "pointsPerItem", sum("itemPointsSquared")::float8 AS "itemPointsSquared",
      sum("shares")::float8 AS "shares", sum("sharesSquared")::float8 AS "sharesSquared",
      sum_each("scores") AS "scores"
    FROM "FormCount" WHERE ${quizId} IN ('', "quizId")
    GROUP BY "quizId", "form" ORDER BY "quizId", "form"`
}

function readItems(client: Client, { quizId = "", questionId = "" }: Part): Promise<ItemCount[]> {
  return client.$queryRaw<ItemCount[]>`
    SELECT "quizId", "form", "questionId", "hash", sum("right")::float8 AS "right", sum("partly")::float8 AS "partly",
      sum("wrong")::float8 AS "wrong", sum("unanswered")::float8 AS "unanswered",
      sum("compared")::float8 AS "compared", sum("points")::float8 AS "points",
      sum("pointsSquared")::float8 AS "pointsSquared", sum("rest")::float8 AS "rest",
      sum("restSquared")::float8 AS "restSquared", sum("pointsByRest")::float8 AS "pointsByRest",
      sum_each("scores") AS "scores", sum_each("times") AS "times", sum_each("certainty") AS "certainty"
    FROM "ItemCount" WHERE ${quizId} IN ('', "quizId") AND ${questionId} IN ('', "questionId")
    GROUP BY "quizId", "form", "questionId", "hash" ORDER BY "quizId", "form", "questionId", "hash"`
}

function readChoices(client: Client, { quizId = "", questionId = "" }: Part): Promise<ChoiceCount[]> {
  return client.$queryRaw<ChoiceCount[]>`
    SELECT "quizId", "form", "questionId", "hash", "choice", sum_each("scores") AS "scores"
    FROM "ChoiceCount" WHERE ${quizId} IN ('', "quizId") AND ${questionId} IN ('', "questionId")
    GROUP BY "quizId", "form", "questionId", "hash", "choice"
    ORDER BY "quizId", "form", "questionId", "hash", "choice"`
}

export type Sealed = { seal: Seal; form: string | null }

/** An hour: a recount of a million attempts takes minutes, and holds nobody up. */
const recountMilliseconds = 3_600_000

/**
 * Shows every sealed attempt, some at a time, and answers the sums that stood at that same moment: all of it
 * is read from one snapshot, whatever is handed in meanwhile.
 */
export function readSnapshot(show: (some: Sealed[]) => void, atOnce: number): Promise<Counts> {
  const options = { isolationLevel: "RepeatableRead", timeout: recountMilliseconds } as const
  return database.$transaction(async (tx) => {
    const [forms, items, choices] = [
      await readForms(tx, {}),
      await readItems(tx, {}),
      await readChoices(tx, {}),
    ]
    for (let after = noId; ;) {
      const rows = await readSealed(tx, after, atOnce)
      show(rows.map(({ seal, form }) => ({ seal: Seal.parse(seal), form })))
      const last = rows.at(-1)
      if (!last) return { forms, items, choices }
      after = last.id
    }
  }, options)
}

const noId = "00000000-0000-0000-0000-000000000000"

function readSealed(tx: Tx, after: string, atOnce: number) {
  return tx.$queryRaw<{ id: string; seal: unknown; form: string | null }[]>`
    SELECT "id", "seal", "paper"->>'form' AS "form" FROM "Attempt"
    WHERE "id" > ${after}::uuid AND "submittedAt" IS NOT NULL ORDER BY "id" LIMIT ${atOnce}`
}

/**
 * What one person has handed in. Holds their open attempts, too, against a submission that is under way: it
 * is either seen here or comes too late.
 */
export async function readSealsOf(tx: Tx, personId: string): Promise<Sealed[]> {
  const rows = await tx.$queryRaw<{ seal: unknown; form: string | null }[]>`
    SELECT "seal", "paper"->>'form' AS "form" FROM "Attempt"
    WHERE "personId" = ${personId}::uuid ORDER BY "id" FOR UPDATE`
  return rows.flatMap(({ seal, form }) => (seal ? [{ seal: Seal.parse(seal), form }] : []))
}
