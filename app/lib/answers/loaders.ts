import { loadCourse } from "@/lib/course/loaders"
import { finalsOf } from "@/lib/course/quizzes"
import { loadRecordedQuestions } from "@/lib/course/record"
import { refuseOften } from "@/lib/person/refuse-often"
import { requireManager } from "@/lib/person/session"
import { rosterFor } from "@/lib/roster/loaders"
import { filterRows } from "@/lib/roster/rules"
import type { RosterFilter, RosterRow } from "@/lib/roster/schema"
import { noteExport, readHandedIn, type SealedAttempt } from "./data"
import { answerRows } from "./rules"
import type { AnswerRow } from "./schema"

// Twenty attempts of 25 kB each: what is held at a time stays under 10 MB.
const peopleAtOnce = 20

/** A spreadsheet is made at once, and holds everybody else up: 20,000 rows for five seconds, these for one. */
const mostRowsAtOnce = 5_000

/**
 * Every answer that the filtered people handed in, some people at a time; the audit says who took them.
 * @throws Refused
 */
export async function loadAnswers(filter: RosterFilter): Promise<AsyncGenerator<AnswerRow[]>> {
  const scope = await requireManager()
  await refuseOften("export", scope.managerId)
  const { rows } = await rosterFor(scope, filter.voice)
  await noteExport(scope)
  const finals = finalsOf(await loadCourse())
  return inBatches(filterRows(rows, filter), (some) => readHandedIn(scope, some, filter.voice, finals))
}

/** The same in one piece; null when there are too many. @throws Refused */
export async function loadAnswersAtOnce(filter: RosterFilter): Promise<AnswerRow[] | null> {
  const rows: AnswerRow[] = []
  for await (const some of await loadAnswers(filter)) {
    rows.push(...some)
    if (rows.length > mostRowsAtOnce) return null
  }
  return rows
}

async function* inBatches(
  people: readonly RosterRow[],
  read: (some: string[]) => Promise<SealedAttempt[]>,
): AsyncGenerator<AnswerRow[]> {
  for (let from = 0; from < people.length; from += peopleAtOnce) {
    const some = people.slice(from, from + peopleAtOnce)
    const attempts = await read(some.map(({ id }) => id))
    const hashes = attempts.flatMap(({ seal }) => seal.questions.map(({ hash }) => hash))
    const questions = await loadRecordedQuestions(hashes)
    yield some.flatMap((person) =>
      attempts
        .filter(({ personId }) => personId === person.id)
        .flatMap(({ id, seal }) => answerRows(person, id, seal, questions)),
    )
  }
}
