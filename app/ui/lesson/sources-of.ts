import type { Course, LessonText, Source } from "@/lib/course/schema"
import { claimsIn } from "@/lib/figure/rules"

/** Sources of a claim, in the ledger's order. */
export const sourcesOf = (course: Course, ids: string[]): Source[] =>
  ids.flatMap((id) => course.sources[id] ?? [])

/** The claims of the text and of the figures in it, each once. */
export const claimIdsOf = (course: Course, { claims, figures }: Pick<LessonText, "claims" | "figures">) => [
  ...new Set([...claims, ...figures.flatMap((name) => claimsIn(course.figures[name]))]),
]
