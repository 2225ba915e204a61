import type { Counting } from "@/lib/course/quiz-rules"
import type { Voice } from "#prisma/generated/enums"
import { audit } from "@/lib/audit/data"
import { database, reports } from "@/lib/database/client"
import type { ManagerScope } from "@/lib/person/schema"
import { countingScores } from "@/lib/rescore/data"
import type { QuizTally, RosterPerson } from "./schema"

type TallyRow = QuizTally & { personId: string }
/** Which attempt counts, by the id of the quiz. Quizzes that are not named are left out. */
export type Counts = Record<string, Counting>

type ReadingRow = { personId: string; done: bigint; lastAt: Date }

/** Everyone with an account, by name, with what they have done in one voice. Three queries, whatever the number. */
export async function readRoster(
  _scope: ManagerScope,
  voice: Voice,
  counts: Counts,
): Promise<RosterPerson[]> {
  const [people, tallies, readings] = await Promise.all([
    readAccounts(),
    readTallies(voice, counts),
    readReadings(voice),
  ])
  const talliesOf = byPerson(tallies)
  const readingOf = new Map(readings.map((reading) => [reading.personId, reading]))
  return people.map(({ id, name, email, role, disabledAt }) => ({
    id,
    name: name ?? "",
    email: email ?? "",
    role,
    disabled: disabledAt !== null,
    lessonsDone: Number(readingOf.get(id)?.done ?? 0),
    lastSeenInLesson: readingOf.get(id)?.lastAt ?? null,
    tallies: talliesOf.get(id) ?? [],
  }))
}

/** Notes in the audit that a manager took the roster away as a file. */
export function noteExport(scope: ManagerScope): Promise<void> {
  return audit(database, { action: "roster.exported", actorId: scope.managerId })
}

function readAccounts() {
  return reports.person.findMany({
    where: { email: { not: null } },
    select: { id: true, name: true, email: true, role: true, disabledAt: true },
    orderBy: [{ name: "asc" }, { email: "asc" }],
  })
}

/**
 * The attempt that counts, chosen as `countingOf` chooses it, by the scores that count, and sums over the others.
 * By index "Attempt_standing_idx", so that papers and seals are never read.
 */
function readTallies(voice: Voice, counts: Counts): Promise<TallyRow[]> {
  return reports.$queryRaw<TallyRow[]>`
    WITH sat AS (
      SELECT "personId", "quizId", "startedAt", "submittedAt", "sureAndWrong",
             coalesce(counting."passed", first."passed") AS "passed",
             coalesce(coalesce(counting."earned", first."earned") / nullif("total", 0), 0) AS "share"
      FROM "Attempt" first LEFT JOIN ${countingScores} counting ON counting."attemptId" = first."id"
      WHERE "voice" = ${voice}::"Voice"
    )
    SELECT DISTINCT ON ("personId", "quizId") "personId", "quizId",
           count("submittedAt") OVER own::int AS "submitted",
           bool_or("submittedAt" IS NULL) OVER own AS "open",
           CASE WHEN "passed" THEN "submittedAt" END AS "passedAt",
           CASE WHEN "submittedAt" IS NOT NULL THEN "share" END AS "share",
           max(coalesce("submittedAt", "startedAt")) OVER own AS "lastAt",
           coalesce(first_value("sureAndWrong") OVER (PARTITION BY "personId", "quizId"
             ORDER BY "submittedAt" DESC NULLS LAST), 0) AS "sureAndWrong"
    FROM sat JOIN jsonb_each_text(${JSON.stringify(counts)}::jsonb) rule("quiz", "counts") ON "quiz" = "quizId"
    WINDOW own AS (PARTITION BY "personId", "quizId")
    ORDER BY "personId", "quizId", "submittedAt" IS NULL,
             CASE WHEN "counts" = 'best' AND "passed" THEN 0 ELSE 1 END,
             CASE WHEN "counts" = 'best' THEN -"share" END,
             CASE WHEN "counts" = 'last' THEN -extract(epoch FROM "submittedAt") ELSE extract(epoch FROM "submittedAt") END`
}

function readReadings(voice: Voice): Promise<ReadingRow[]> {
  return reports.$queryRaw<ReadingRow[]>`
    SELECT "personId", count("completedAt") AS "done", max("updatedAt") AS "lastAt"
    FROM "LessonProgress" WHERE "voice" = ${voice}::"Voice" GROUP BY "personId"`
}

function byPerson(rows: readonly TallyRow[]): Map<string, QuizTally[]> {
  const groups = new Map<string, QuizTally[]>()
  for (const { personId, ...tally } of rows) {
    const group = groups.get(personId)
    if (group) group.push(tally)
    else groups.set(personId, [tally])
  }
  return groups
}
