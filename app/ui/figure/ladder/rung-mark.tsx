import { type Rung, rungs } from "@/lib/figure/ladder/schema"
import styles from "./ladder.module.css"

/** A small ladder with one rung drawn thick: the word beside it says the same. */
export function RungMark({ rung }: { rung: Rung }) {
  const at = rungs.indexOf(rung)
  const y = (index: number) => 3 + 5 * index
  return (
    <svg className={styles["mark"]} viewBox="0 0 18 21" aria-hidden="true">
      <path d={`M2 0V21M16 0V21${rungs.map((_, index) => `M2 ${y(index)}H16`).join("")}`} />
      <path className={styles["here"]} d={`M2 ${y(at)}H16`} />
    </svg>
  )
}
