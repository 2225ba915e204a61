import type { KindRules } from "../rules"
import { typedInto } from "../recall"
import { earnShort, pointsMade } from "./score"

export const shortRules: KindRules<"short"> = {
  choiceIds: () => [],
  partIds: ({ points }) => points.map(({ id }) => id),
  chosenIds: () => [],
  counts: ({ counts }) => counts ?? false,
  present: ({ id, stem, counts }) => ({ kind: "short", id, stem, counts: counts ?? false }),
  recall: (_question, _order, answer) => [
    typedInto("It was to be written in one's own words.", answer?.text ?? null),
  ],
  earn: earnShort,
  explain: (question, answer) => {
    const made = answer ? pointsMade(question, answer) : []
    const choices = question.points.map(({ id, text, missing }) => {
      const chosen = made.includes(id)
      return { id, text, chosen, right: true, feedback: chosen ? "" : missing }
    })
    return {
      groups: [{ heading: "What a good answer says", choices }],
      typed: { given: answer?.text ?? null, right: question.model },
      feedback: null,
    }
  },
  key: ({ points, counts }) => [counts ?? false, points.map(({ id, accept }) => [id, accept])],
  keyWords: ({ points, counts }) =>
    points.map(({ text, accept }) => `${text} (${accept.join(", ")})`).join("; ") +
    (counts ? "" : " – not counted"),
}
