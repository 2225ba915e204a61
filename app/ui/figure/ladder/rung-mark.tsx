import styles from "./ladder.module.css"

/** A small ladder with one rung drawn thick, counted from the top: the word beside it says the same. */
export function RungMark({ at, of }: { at: number; of: number }) {
  const y = (index: number) => 3 + 5 * index
  const all = Array.from({ length: of }, (_, index) => `M2 ${y(index)}H16`)
  return (
    <svg className={styles["mark"]} viewBox="0 0 18 21" aria-hidden="true">
      <path d={`M2 0V21M16 0V21${all.join("")}`} />
      <path className={styles["here"]} d={`M2 ${y(at)}H16`} />
    </svg>
  )
}
