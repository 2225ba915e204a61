import { partIds } from "@/lib/quiz/present"
import type { ReleasedFile } from "../author/schema"
import type { Draft } from "../draft"
import type { Problem } from "../problem"
import { banksOf, idsOf, lessonId, readable, type Rule, sayAt } from "./rule"

type Kept = "lessons" | "claims" | "questions"
const words: Record<Kept, string> = { lessons: "lesson", claims: "claim", questions: "question" }

/** What learners have met stays: an id goes only by being retired, and never comes back as something else. */
export const released: Rule = (draft) => {
  const file = draft.released.value
  if (!file) return []
  const present = presentIds(draft)
  const gone = (["lessons", "claims", "questions"] as const).flatMap((noun) => {
    const ids = present[noun]
    return ids ? [...removed(draft, file, noun, ids), ...returned(draft, file, noun, ids)] : []
  })
  return [...gone, ...changedQuestions(draft, file)]
}

/** Null where a file cannot be read, and nothing can be said to be gone. */
function presentIds(draft: Draft): Record<Kept, ReadonlySet<string> | null> {
  const lessons = draft.modules.flatMap((module) => module.lessons.map(lessonId))
  const banks = banksOf(draft)
  return {
    lessons: lessons.includes(null) ? null : new Set(lessons.filter((id) => id !== null)),
    claims: draft.claims.readable ? idsOf(draft.claims) : null,
    questions: banks.every((bank) => bank.readable)
      ? new Set(banks.flatMap((bank) => [...idsOf(bank)]))
      : null,
  }
}

function removed(
  { released: sheet }: Draft,
  file: ReleasedFile,
  noun: Kept,
  present: ReadonlySet<string>,
): Problem[] {
  const ids = noun === "questions" ? Object.keys(file.questions) : file[noun]
  return ids.flatMap((id, index) => {
    if (present.has(id) || file.retired[noun].includes(id)) return []
    const message = `The ${words[noun]} ${id} was released and is gone: put it back, or list it under retired.`
    return [sayAt(sheet, [noun, noun === "questions" ? id : index], message)]
  })
}

function returned(
  { released: sheet }: Draft,
  file: ReleasedFile,
  noun: Kept,
  present: ReadonlySet<string>,
): Problem[] {
  return file.retired[noun].flatMap((id, index) => {
    if (!present.has(id)) return []
    return [
      sayAt(
        sheet,
        ["retired", noun, index],
        `The ${words[noun]} ${id} is retired, yet the course has one: give the new one an id of its own.`,
      ),
    ]
  })
}

function changedQuestions(draft: Draft, file: ReleasedFile): Problem[] {
  return banksOf(draft).flatMap((bank) =>
    readable(bank).flatMap(({ index, id, value: question }) => {
      const known = Object.hasOwn(file.questions, id) ? file.questions[id] : undefined
      if (!known) return []
      if (known.kind !== question.kind || known.voice !== question.voice) {
        const message = `${id} was released as a ${known.kind} question for ${known.voice}: a different question needs an id of its own.`
        return [sayAt(bank, [index, "id"], message)]
      }
      const retired = file.retired.choices[id] ?? []
      const lost = known.choices.filter(
        (choice) => !partIds(question).includes(choice) && !retired.includes(choice),
      )
      const back = partIds(question).filter((choice) => retired.includes(choice))
      return [
        ...lost.map((choice) =>
          sayAt(
            bank,
            [index],
            `${id} was released with a choice ${choice}, which is gone: put it back, or list it under retired in released.yaml.`,
          ),
        ),
        ...back.map((choice) =>
          sayAt(
            bank,
            [index],
            `The choice ${choice} of ${id} is retired: give the new one an id of its own.`,
          ),
        ),
      ]
    }),
  )
}
