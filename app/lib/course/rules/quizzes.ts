import type { Problem } from "../problem"
import { resolveFinal, resolveRules } from "../resolve-rules"
import { voices } from "../schema"
import { numbered, type Rule, sayAt } from "./rule"

/** Names that the tests of the course have for themselves. */
const taken = { ids: ["final", "pretest"], slugs: ["final", "start-test"] }

/** The rules of a quiz go together, and no module is called as a test is. */
export const quizzes: Rule = (draft) => {
  const { course, modules, final } = draft
  const block = course.value?.quiz ?? {}
  const ofModules = modules.flatMap(({ sheet }) =>
    sheet.value?.quiz ? [{ sheet, quiz: sheet.value.quiz }] : [],
  )
  const forms = final?.forms?.value?.quiz
  const rulesOfFinal = voices.map((voice) => resolveFinal(voice, course.value?.quiz, forms ?? {}).rules)
  return [
    ...(tellsByAsking(voices.map((voice) => resolveRules(voice, block)))
      ? [sayAt(course, ["quiz"], telling)]
      : []),
    ...ofModules.flatMap(({ sheet, quiz }) =>
      tellsByAsking(voices.map((voice) => resolveRules(voice, block, quiz)))
        ? [sayAt(sheet, ["quiz"], telling)]
        : [],
    ),
    ...(final?.forms && forms && tellsByAsking(rulesOfFinal) ? [sayAt(final.forms, ["quiz"], telling)] : []),
    ...modules.flatMap(named),
  ]
}

const telling =
  "These rules tell nobody what was right (feedback: never), and yet ask again only what was missed " +
  "(redo: missed), which tells it. Write redo: all."

const tellsByAsking = (rules: ReturnType<typeof resolveRules>[]) =>
  rules.some(({ feedback, redo }) => feedback === "never" && redo === "missed")

function named({ folder, sheet }: Parameters<Rule>[0]["modules"][number]): Problem[] {
  const id = sheet.value?.id ?? ""
  const slug = numbered(folder)?.slug ?? ""
  if (!taken.ids.includes(id) && !taken.slugs.includes(slug)) return []
  const name = taken.ids.includes(id) ? id : slug
  return [sayAt(sheet, ["id"], `A test of the course is called ${name}; a module needs another name.`)]
}
