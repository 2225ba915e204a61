import { Choice } from "@/ui/choice"
import type { SwapView } from "./myths"
import type { Work } from "./rewrite"
import styles from "./myths.module.css"

type Props = { swap: SwapView; work: Work; keep: (next: Work, words: string) => void }

/** An honest wording, and what a good rewrite does. The learner judges alone. */
export function Compared({ swap: { wording, points, evidence }, work, keep }: Props) {
  function tick(point: string) {
    const on = work.ticks.includes(point)
    const ticks = on ? work.ticks.filter((each) => each !== point) : [...work.ticks, point]
    keep({ ...work, ticks }, `${ticks.length} of ${points.length} ticked.`)
  }

  return (
    <>
      <div className={styles["model"]}>
        <h4>An honest wording</h4>
        <p>{wording}</p>
        {evidence}
      </div>
      <fieldset className={styles["points"]}>
        <legend>Does your wording do this? Tick it yourself.</legend>
        {points.map((point) => (
          <Choice
            key={point}
            type="checkbox"
            checked={work.ticks.includes(point)}
            onChange={() => tick(point)}
            autoComplete="off"
          >
            {point}
          </Choice>
        ))}
      </fieldset>
    </>
  )
}
