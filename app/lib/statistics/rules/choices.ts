import { explain } from "@/lib/quiz/explain"
import { works, type Question } from "@/lib/quiz/schema"
import { rightsOf } from "@/lib/quiz/kinds/matching/schema"
import { enough, type ChoiceCount, type ItemCount } from "../schema"
import { answers } from "./item"
import { shareOfThirds } from "./groups"

/** One line of a distractor table: how often a choice was taken, in all and by the best and worst thirds. */
export type ChoiceLine = {
  choice: string
  text: string
  right: boolean
  taken: number
  /** Each 0 to 1: of those who answered, of the best third of those asked, of the worst. */
  share: number
  top: number
  bottom: number
}

/** What was asked for, where a question asks for more than one thing; its lines in the order of the question. */
export type ChoiceTable = { heading: string | null; lines: ChoiceLine[] }

type Known = { choice: string; text: string; right: boolean }

/**
 * How often each choice was taken, by top and bottom scorers, in the words of the question's own wording. Choices
 * that nobody took are in it. Empty below 30 answers, and for a kind that has no choices.
 */
export function choiceTables(
  question: Question,
  item: ItemCount,
  choices: readonly ChoiceCount[],
): ChoiceTable[] {
  const n = answers(item)
  if (n < enough) return []
  const scoresOf = new Map(choices.map(({ choice, scores }) => [choice, scores]))
  return groupsOf(question).map(({ heading, known }) => ({
    heading,
    lines: known.map((each) => {
      const scores = scoresOf.get(each.choice) ?? []
      const taken = scores.reduce((sum, count) => sum + count, 0)
      return { ...each, taken, share: taken / n, ...shareOfThirds(item.scores, scores) }
    }),
  }))
}

function groupsOf(question: Question): { heading: string | null; known: Known[] }[] {
  if (!works(question) || question.kind === "ordering" || question.kind === "numeric") return []
  if (question.kind === "matching") return matched(question)
  return explain(question, null, []).groups.map(({ heading, choices }, place) => ({
    heading,
    known: choices.map(({ id, text, right }) => ({ choice: `${place}/${id}`, text, right })),
  }))
}

/** Every right side can be chosen for every left one. */
function matched(question: Extract<Question, { kind: "matching" }>) {
  return question.pairs.map(({ id: own, left }, place) => ({
    heading: left,
    known: rightsOf(question).map(({ id, text }) => ({ choice: `${place}/${id}`, text, right: id === own })),
  }))
}
