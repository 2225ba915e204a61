import type { Draft } from "./draft"
import type { Problem } from "./problem"
import { banks } from "./rules/banks"
import { checks } from "./rules/checks"
import { coverage, statementClaims } from "./rules/coverage"
import { noDose } from "./rules/dose"
import { figureClaims, lessonFigures } from "./rules/figures"
import { forms } from "./rules/forms"
import { handoutClaims, handoutDose } from "./rules/handout"
import { identity, objectiveIdentity, sourceIdentity } from "./rules/identity"
import { itemAdvice } from "./rules/item-advice"
import { items } from "./rules/items"
import { jargon } from "./rules/jargon"
import { length } from "./rules/length"
import { images, links } from "./rules/links"
import { notes } from "./rules/notes"
import { numbers } from "./rules/numbers"
import { folderNames, moduleOrder } from "./rules/order"
import { pematAdvice, pematFile } from "./rules/pemat"
import { plain } from "./rules/plain"
import { quizzes } from "./rules/quizzes"
import { claimSources, lessonClaims, questionReferences } from "./rules/references"
import { released } from "./rules/released"
import type { Rule } from "./rules/rule"
import { taught } from "./rules/taught"
import { bothVoices } from "./rules/voices"

const rules: Rule[] = [
  banks,
  bothVoices,
  checks,
  claimSources,
  coverage,
  figureClaims,
  folderNames,
  forms,
  handoutClaims,
  handoutDose,
  identity,
  images,
  items,
  jargon,
  lessonClaims,
  lessonFigures,
  links,
  moduleOrder,
  noDose,
  numbers,
  objectiveIdentity,
  pematFile,
  plain,
  questionReferences,
  quizzes,
  released,
  sourceIdentity,
  statementClaims,
]

/** Everything that is wrong with a course, file by file and from top to bottom. */
export function problemsIn(draft: Draft): Problem[] {
  const perFile = [
    ...draft.problems,
    ...sheetsOf(draft).flatMap((each) => each.problems),
    ...draft.modules.flatMap(({ sheet, questions, lessons }) => [
      ...sheet.problems,
      ...questions.problems,
      ...lessons.flatMap(({ voices: { staff, patient } }) => [
        ...(staff?.problems ?? []),
        ...(patient?.problems ?? []),
      ]),
    ]),
  ]
  return inOrder([...perFile, ...rules.flatMap((rule) => rule(draft))])
}

function sheetsOf(draft: Draft) {
  const { course, sources, claims, released, statements, signoff, handout, figures, final } = draft
  const optional = [
    ...[statements, signoff, handout, draft.plainWords, draft.pemat, final?.questions, final?.forms],
    ...Object.values(figures),
  ]
  return [
    course,
    sources,
    claims,
    released,
    ...optional.filter((each) => each !== null && each !== undefined),
  ]
}

const hints: Rule[] = [taught, length, notes, itemAdvice, pematAdvice]

/** What an author may want to know, though nothing is broken. */
export const adviceOn = (draft: Draft): Problem[] => inOrder(hints.flatMap((rule) => rule(draft)))

function inOrder(problems: Problem[]): Problem[] {
  const key = (problem: Problem) => `${problem.file} ${problem.line} ${problem.column} ${problem.message}`
  const distinct = [...new Map(problems.map((problem) => [key(problem), problem])).values()]
  return distinct.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
