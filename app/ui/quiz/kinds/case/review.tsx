import type { ExplainedChoice } from "@/lib/quiz/schema"
import { Line } from "../lines"
import type { ReviewProps } from "../props"

/** Every step with the path that was taken: what was chosen first, what then, and what was right. */
export function CaseReview({ explained: { groups } }: ReviewProps) {
  return groups.map(({ heading, choices }, index) => (
    <div key={index}>
      <h4>
        {index + 1}. {heading}
      </h4>
      <ul>
        {choices.map((choice, turn) => (
          <Line key={choice.id} choice={choice} words={said(choice, turn)} />
        ))}
      </ul>
    </div>
  ))
}

/** What was chosen comes first, in the order in which it was. */
function said({ chosen, right }: ExplainedChoice, turn: number): string | null {
  if (!chosen) return right ? "This is right." : null
  const so = right ? "It is right." : "It is not right."
  return turn === 0 ? `You chose this first, which counts. ${so}` : `Then you chose this. ${so}`
}
