import type { Choice } from "@/lib/quiz/kinds/schema"
import type { Question } from "@/lib/quiz/schema"
import type { List } from "../author/yaml-file"
import type { Draft } from "../draft"
import { type Voice, voices } from "../schema"
import type { Problem } from "../problem"
import { banksOf, readable, sayAt } from "./rule"

/** Choices that a learner weighs against each other, and where they are written. */
export type ChoiceSet = {
  bank: List<Question>
  question: Question
  path: (string | number)[]
  choices: Choice[]
  keys: Choice[]
  distractors: Choice[]
}

/** One file of questions as one reader meets it. */
export type Bank = { bank: List<Question>; voice: Voice; sets: ChoiceSet[] }

export const banksByVoice = (draft: Draft): Bank[] =>
  banksOf(draft).flatMap((bank) =>
    voices.map((voice) => ({
      bank,
      voice,
      sets: readable(bank)
        .filter(({ value }) => value.voice === voice)
        .flatMap(({ index, value }) => setsOf(bank, value, index)),
    })),
  )

export const setsIn = (draft: Draft): ChoiceSet[] => banksByVoice(draft).flatMap(({ sets }) => sets)

function setsOf(bank: List<Question>, question: Question, index: number): ChoiceSet[] {
  const set = (choices: Choice[], ...rest: (string | number)[]): ChoiceSet => ({
    ...{ bank, question, choices, path: [index, ...rest] },
    keys: choices.filter(({ key }) => key),
    distractors: choices.filter(({ key }) => !key),
  })
  switch (question.kind) {
    case "single":
    case "multiple":
      return [set(question.choices, "choices")]
    case "truefalse":
      return [set(question.reasons, "reasons")]
    case "case":
      return question.steps.map(({ choices }, at) => set(choices, "steps", at, "choices"))
    default:
      return []
  }
}

export const sayOfChoice = (set: ChoiceSet, choice: Choice, message: string): Problem =>
  sayAt(set.bank, [...set.path, set.choices.indexOf(choice), "text"], message)
