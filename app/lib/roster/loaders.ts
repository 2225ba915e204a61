import { requiredQuizzes, type Quiz } from "@/lib/course/quizzes"
import { loadCourse } from "@/lib/course/loaders"
import type { ManagerScope } from "@/lib/person/schema"
import { refuseOften } from "@/lib/person/refuse-often"
import { requireManager } from "@/lib/person/session"
import { noteExport, readRoster } from "./data"
import { filterRows, rosterRow, sureAndWrongFirst } from "./rules"
import type { RosterFilter, RosterRow } from "./schema"

/** A final has no number: 0. */
export type RosterQuiz = { id: string; title: string; number: number }
export type Roster = { rows: RosterRow[]; quizzes: RosterQuiz[] }

/** Everyone's standing in one voice of the course, for a manager. Unfiltered: the page counts before it filters. */
export async function loadRoster(voice: RosterFilter["voice"]): Promise<Roster> {
  return rosterFor(await requireManager(), voice)
}

/** The filtered roster, to be taken away as a file; the audit says who took it. */
export async function loadRosterExport(filter: RosterFilter): Promise<Roster> {
  const scope = await requireManager()
  await refuseOften("export", scope.managerId)
  const { rows, quizzes } = await rosterFor(scope, filter.voice)
  await noteExport(scope)
  return { rows: filterRows(rows, filter), quizzes }
}

/** Everyone's standing in one voice of the course, as far as the manager may see. */
export async function rosterFor(scope: ManagerScope, voice: RosterFilter["voice"]): Promise<Roster> {
  const required = requiredQuizzes(await loadCourse(), voice)
  const counts = Object.fromEntries(required.map(({ id, rules }) => [id, rules.counts]))
  const people = await readRoster(scope, voice, counts)
  const ids = required.map(({ id }) => id)
  const rows = sureAndWrongFirst(people.map((person) => rosterRow(person, ids)))
  return { rows, quizzes: required.map(nameOf) }
}

const nameOf = ({ id, title, module }: Quiz): RosterQuiz => ({ id, title, number: module?.number ?? 0 })
