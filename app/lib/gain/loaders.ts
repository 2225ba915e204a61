import { loadCourse } from "@/lib/course/loaders"
import { finalOf, preTestOf } from "@/lib/course/quizzes"
import { refuseOften } from "@/lib/person/refuse-often"
import type { ManagerScope } from "@/lib/person/schema"
import { requireManager } from "@/lib/person/session"
import { noteExport, readCohorts } from "./data"
import { gains } from "./rules"
import type { CohortGain } from "./schema"

/** What staff knew before and after the course, for a manager: all of them first, then by the form they began with. */
export async function loadGain(): Promise<CohortGain[]> {
  return gainFor(await requireManager())
}

/** The same, to be taken away as a file; the audit says who took it. */
export async function loadGainExport(): Promise<CohortGain[]> {
  const scope = await requireManager()
  await refuseOften("export", scope.managerId)
  const cohorts = await gainFor(scope)
  await noteExport(scope)
  return cohorts
}

async function gainFor(scope: ManagerScope): Promise<CohortGain[]> {
  const course = await loadCourse()
  const [preTest, final] = [preTestOf(course, "staff"), finalOf(course, "staff")]
  if (!preTest || !final) return []
  return gains(await readCohorts(scope, preTest.id, final.id))
}
