import type { Strength } from "@/lib/course/schema"
import styles from "./strength.module.css"

/** How sure we are, in words; the dots say the same: three of four is as sure as this course gets. */
export const strengthWords: Record<Strength, string> = {
  well: "well supported",
  some: "some support",
  weak: "weak or mixed",
  unknown: "unknown",
}

const FILLED: Record<Strength, number> = { well: 3, some: 2, weak: 1, unknown: 0 }
const PLACES = [6, 18, 30, 42]

export function Dots({ strength }: { strength: Strength }) {
  const filled = FILLED[strength]
  return (
    <svg className={styles["dots"]} viewBox="0 0 48 12" aria-hidden="true">
      {PLACES.map((x, index) => (
        <circle key={x} cx={x} cy="6" r="4.4" className={index < filled ? styles["full"] : styles["empty"]} />
      ))}
    </svg>
  )
}

/** Dots and words; `terse` leaves the words to a screen reader, where they stand beside it in the margin. */
export function StrengthMark({ strength, terse = false }: { strength: Strength; terse?: boolean }) {
  return (
    <span className={styles["strength"]} data-strength={strength}>
      <Dots strength={strength} />
      <span className={terse ? "unseen" : undefined}>{strengthWords[strength]}</span>
    </span>
  )
}
