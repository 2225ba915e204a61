import { stringify } from "yaml"
import { partIds } from "@/lib/quiz/present"
import type { ReleasedFile } from "./author/schema"
import type { Course } from "./schema"

const heading = `# Ids that learners have met. They never change their meaning and never go in silence.
# \`npm run course -- --release\` adds what is new; taking something out is a decision: move it under retired.
`

/** The text of released.yaml once everything in the course has been released. Nothing that was there goes. */
export function releaseAll(course: Course, before: ReleasedFile): string {
  const lessons = course.modules.flatMap((module) => module.lessons.map(({ id }) => id))
  const questions = { ...before.questions }
  for (const { id, question } of Object.values(course.questions)) {
    const { voice, kind } = question
    const choices = before.questions[id]?.choices ?? []
    questions[id] = { voice, kind, choices: union(choices, partIds(question)) }
  }
  const file: ReleasedFile = {
    lessons: union(before.lessons, lessons),
    claims: union(before.claims, Object.keys(course.claims)),
    questions,
    retired: before.retired,
  }
  return heading + stringify(file, { lineWidth: 110, flowCollectionPadding: false })
}

const union = (before: readonly string[], now: readonly string[]) => [...new Set([...before, ...now])]
