import { draw } from "@/lib/attempt/draw"
import type { OpenAttempt } from "@/lib/attempt/schema"
import { seeded } from "@/lib/attempt/shuffle"
import type { Course } from "@/lib/course/schema"
import { staffQuizIn } from "./course"

/** An attempt at the staff quiz of such a course as the database would give it, without a database. */
export const anOpenAttempt = (course: Course, own: Partial<OpenAttempt> = {}): OpenAttempt => ({
  ...{ id: "a", quizId: staffQuizIn(course).id, voice: "staff", courseHash: course.hash },
  ...{ startedAt: new Date("2026-11-24T09:00:00Z"), deadline: null, submittedAt: null },
  paper: draw(course, staffQuizIn(course), seeded(1)),
  ...own,
})
