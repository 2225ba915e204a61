import type { ExplainedChoice } from "@/lib/quiz/schema"
import styles from "../../feedback.module.css"
import { Line } from "../lines"
import type { ReviewProps } from "../props"

/** The order that was given, each step with where it belongs; and the right one, unless it was that. */
export function OrderingReview({ explained: { verdict, groups, feedback } }: ReviewProps) {
  const right = groups.at(-1)?.choices ?? []
  const given = groups.length > 1 ? groups[0] : undefined
  return (
    <>
      {given ? <Steps heading={given.heading} steps={given.choices} right={right} /> : null}
      {verdict === "right" ? null : <Steps heading="The right order" steps={right} right={null} />}
      {feedback ? <p>{feedback}</p> : null}
    </>
  )
}

type StepsProps = { heading: string | null; steps: ExplainedChoice[]; right: ExplainedChoice[] | null }

function Steps({ heading, steps, right }: StepsProps) {
  return (
    <div>
      <h4>{heading}</h4>
      <ol className={styles["steps"]}>
        {steps.map((step) => (
          <Line key={step.id} choice={step} words={right && placeOf(step, right)} />
        ))}
      </ol>
    </div>
  )
}

function placeOf({ id, right }: ExplainedChoice, order: readonly ExplainedChoice[]): string {
  return right ? "In its place." : `Belongs at place ${order.findIndex((each) => each.id === id) + 1}.`
}
