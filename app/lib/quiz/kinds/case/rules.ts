import type { ExplainedChoice, RecalledLine } from "../../schema"
import { arrange } from "../arrange"
import { inWords, keyed } from "../key"
import { presentChoices } from "../present"
import { chosenFrom, recallChoices } from "../recall"
import type { KindRules } from "../rules"
import type { CaseStep, CaseStory, PublicStep } from "./schema"
import { earnCase, isTold } from "./score"
import { turnId, walk, type Reached } from "./walk"

const choicesOf = ({ id: step, choices }: CaseStep) =>
  choices.map((choice) => ({ ...choice, id: turnId(step, choice.id) }))

const idsOf = ({ steps }: CaseStory) => steps.flatMap((step) => choicesOf(step).map(({ id }) => id))

/** A wrong turn shows what came of it; the sound choice shows only that the story goes on. */
function presentStep({ step, made, done }: Reached, order: readonly string[]): PublicStep {
  const left = choicesOf(step).filter(({ id }) => !made.some((one) => turnId(step.id, one.id) === id))
  return {
    id: step.id,
    prompt: step.prompt,
    turns: made.map(({ text, key, feedback }) => ({ text, outcome: key ? null : feedback })),
    choices: done ? [] : presentChoices(left, order),
  }
}

/** The choices of a step as they were shown: those that were made, in which turn, and what was told of them. */
function recallStep({ step, made }: Reached, order: readonly string[]): RecalledLine[] {
  const turns = made.map((choice) => turnId(step.id, choice.id))
  return recallChoices(choicesOf(step), order, turns).map((line) => {
    const turn = turns.indexOf(line.id)
    const choice = made[turn]
    if (!choice) return line
    return {
      ...line,
      given: turn === 0 ? "choice 1" : `choice ${turn + 1}`,
      told: choice.key ? null : choice.feedback,
    }
  })
}

/** The choices that were made, in turn, and then the others as they were shown. */
function explainStep(
  step: CaseStep,
  reached: Reached | undefined,
  order: readonly string[],
): ExplainedChoice[] {
  const made = (reached?.made ?? []).map((choice) => turnId(step.id, choice.id))
  return arrange(arrange(choicesOf(step), order), made).map(({ id, text, key, feedback }) => ({
    id,
    text,
    chosen: made.includes(id),
    right: key === true,
    feedback,
  }))
}

export const caseRules: KindRules<"case"> = {
  choiceIds: idsOf,
  partIds: (question) => question.steps.flatMap((step) => [step.id, ...choicesOf(step).map(({ id }) => id)]),
  chosenIds: ({ path }) => path,
  isComplete: isTold,
  grows: true,
  present: (question, order, answer) => ({
    kind: "case",
    id: question.id,
    stem: question.stem,
    path: answer?.path ?? [],
    steps: walk(question, answer?.path ?? []).map((reached) => presentStep(reached, order)),
    of: question.steps.length,
  }),
  recall: (question, order, answer) =>
    walk(question, answer?.path ?? []).map((reached) =>
      chosenFrom("The first choice counted.", recallStep(reached, order), reached.step.prompt),
    ),
  earn: earnCase,
  explain: (question, answer, order) => {
    const reached = walk(question, answer?.path ?? [])
    const groups = question.steps.map((step, index) => ({
      heading: step.prompt,
      choices: explainStep(step, reached[index], order),
    }))
    return { groups, typed: null, feedback: null }
  },
  key: ({ steps }) => steps.map(({ id, choices }) => [id, keyed(choices).map((choice) => choice.id)]),
  keyWords: ({ steps }) =>
    steps.map(({ prompt, choices }) => `${prompt} ${inWords(keyed(choices))}`).join(" "),
}
