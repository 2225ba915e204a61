import type { Question } from "@/lib/quiz/schema"
import { likely } from "../author/likely"
import type { Mention } from "../author/lesson"
import type { Draft } from "../draft"
import { problemAt } from "../author/file"
import { type Rule, sayOf, writtenLessons, type Written } from "./rule"

/** Each lesson file has one check: a question of its voice. */
export const checks: Rule = (draft) => {
  const questions = bankOf(draft)
  return writtenLessons(draft).flatMap((written) => {
    const { source } = written
    const [check, ...more] = source.checks
    if (!check) return lacksCheck(written)
    const second = more.map((each) => sayOf(source, each, "A lesson has one <Check>, and this is another."))
    const message = check.name && questions ? mismatch(questions, check, written) : null
    return [...(message ? [sayOf(source, check, message)] : []), ...second]
  })
}

const readers = { staff: "staff", patient: "patients" }

type Bank = Map<string, Question | null>

/** Null when a bank cannot be read. */
function bankOf(draft: Draft): Bank | null {
  const banks = draft.modules.map(({ questions }) => questions)
  if (!banks.every((bank) => bank.readable)) return null
  return new Map(banks.flatMap(({ entries }) => entries.map(({ id, value }) => [id, value])))
}

function mismatch(questions: Bank, check: Mention, { voice }: Written): string | null {
  const question = questions.get(check.name)
  if (question === undefined)
    return `There is no question ${check.name}.${likely(check.name, [...questions.keys()])}`
  // It has a mistake of its own, which is said at its own place.
  if (question === null) return null
  if (question.voice !== voice)
    return `The question ${check.name} is for ${readers[question.voice]}, and this lesson for ${readers[voice]}.`
  return null
}

/** Not said of a text that could not be read. */
function lacksCheck({ source }: Written) {
  if (source.problems.length > 0) return []
  const line = source.file.text.trimEnd().split("\n").length
  return [
    problemAt(
      source.file,
      { line, column: 1 },
      'The lesson ends without a check: add <Check question="…" />.',
    ),
  ]
}
