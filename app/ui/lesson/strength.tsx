import type { Strength } from "@/lib/course/schema"
import styles from "./strength.module.css"

/** How sure we are, in words; the dots say the same: three of four is as sure as this course gets. */
export const strengthWords: Record<Strength, string> = {
  well: "well supported",
  some: "some support",
  weak: "weak or mixed",
  unknown: "unknown",
}

const CENTRES = [6, 18, 30, 42]
const FILLED: Record<Strength, number> = { well: 3, some: 2, weak: 1, unknown: 0 }

/** One path for the filled ones and one for the rings: a lesson holds some fifty of these. */
const disc = (x: number) => `M${x} 6h.01`
const ring = (x: number) => `M${x - 4.4} 6a4.4 4.4 0 1 1 0 .01`

function Dots({ strength }: { strength: Strength }) {
  const filled = FILLED[strength]
  return (
    <svg className={styles["dots"]} viewBox="0 0 48 12" aria-hidden="true">
      <path className={styles["full"]} d={CENTRES.slice(0, filled).map(disc).join("")} />
      <path d={CENTRES.slice(filled).map(ring).join("")} />
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
