import { buildCourse, buildOnDesk, type Desk, newDesk } from "./build"
import { keptCourse } from "./kept"
import { formatProblem, type Problem } from "./problem"
import type { Course } from "./schema"

/** A course with mistakes is not served. The message is the whole list. */
export class CourseRefused extends Error {
  override name = "CourseRefused"
  constructor(readonly problems: Problem[]) {
    const count = problems.length === 1 ? "1 mistake" : `${problems.length} mistakes`
    super([`The course has ${count}.`, ...problems.map(formatProblem)].join("\n\n"))
  }
}

/** On globalThis, since Next loads this module once per bundle and the course is to be read once per process. */
const kept = globalThis as {
  backwiseCourse?: Promise<Course>
  backwiseDesk?: Desk
  backwiseLook?: Promise<Course>
  backwiseNextLook?: Promise<Course>
}

/**
 * The course, read and checked. In production once per process, and with a mistake not at all;
 * in development again whenever a file has changed, with its mistakes in `problems`.
 */
export function loadCourse(): Promise<Course> {
  return process.env.NODE_ENV === "development" ? loadFresh() : (kept.backwiseCourse ??= loadOnce())
}

async function loadOnce(): Promise<Course> {
  const kept = process.env.NODE_ENV === "production" ? await keptCourse(process.cwd()) : null
  if (kept) return kept
  const { course } = await buildCourse(process.cwd())
  if (course.problems.length > 0) throw new CourseRefused(course.problems)
  return course
}

/**
 * Requests that come while the files are being looked at share the look after it: the one under way may have
 * passed the file that was saved just before they came.
 */
function loadFresh(): Promise<Course> {
  const desk = (kept.backwiseDesk ??= newDesk())
  if (kept.backwiseLook === undefined) {
    kept.backwiseLook = buildOnDesk(process.cwd(), desk).finally(() => delete kept.backwiseLook)
    return kept.backwiseLook
  }
  const again = () => {
    delete kept.backwiseNextLook
    return loadFresh()
  }
  return (kept.backwiseNextLook ??= kept.backwiseLook.then(again, again))
}
