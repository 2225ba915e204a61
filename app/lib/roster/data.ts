import type { Voice } from "#prisma/generated/enums"
import { audit } from "@/lib/audit/data"
import { database, reports } from "@/lib/database/client"
import type { ManagerScope } from "@/lib/person/schema"
import { countingScores } from "@/lib/rescore/data"
import type { QuizTally, RosterPerson } from "./schema"

type TallyRow = QuizTally & { personId: string }
type ReadingRow = { personId: string; done: bigint; lastAt: Date }

/** Everyone with an account, by name, with what they have done in one voice. Three queries, whatever the number. */
export async function readRoster(_scope: ManagerScope, voice: Voice): Promise<RosterPerson[]> {
  const [people, tallies, readings] = await Promise.all([
    readAccounts(),
    readTallies(voice),
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

/** Sums the scores that count. By index "Attempt_standing_idx", so that papers and seals are never read. */
function readTallies(voice: Voice): Promise<TallyRow[]> {
  return reports.$queryRaw<TallyRow[]>`
    SELECT "personId", "quizId",
           count("submittedAt")::int AS "submitted",
           bool_or("submittedAt" IS NULL) AS "open",
           min("submittedAt") FILTER (WHERE coalesce(counting."passed", first."passed")) AS "passedAt",
           max(coalesce(counting."earned", first."earned") / nullif("total", 0)) AS "bestShare",
           max(coalesce("submittedAt", "startedAt")) AS "lastAt",
           coalesce((array_agg("sureAndWrong" ORDER BY "submittedAt" DESC)
             FILTER (WHERE "submittedAt" IS NOT NULL))[1], 0) AS "sureAndWrong"
    FROM "Attempt" first LEFT JOIN ${countingScores} counting ON counting."attemptId" = first."id"
    WHERE "voice" = ${voice}::"Voice"
    GROUP BY "personId", "quizId"`
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
