import type { Strength } from "@/lib/course/schema"
import { StrengthMark } from "@/ui/lesson/strength"
import { arrows as shapes } from "./loop-shape"
import styles from "./ring.module.css"

type Props = {
  steps: string[]
  medicine: string
  arrows: { strength: Strength }[]
  chosen?: number
  /** On paper there is nothing to choose. */
  choose?: (index: number) => void
}

/** The drawing. Everything in it is said beside it, so it is not read out. */
export function Ring({ steps, medicine, arrows, chosen, choose }: Props) {
  return (
    <div className={styles["ring"]} aria-hidden="true">
      <svg viewBox="0 0 300 300">
        {arrows.map(({ strength }, index) => (
          <g key={index} className={styles["arrow"]} data-strength={strength} data-chosen={index === chosen}>
            <path className={styles["line"]} d={shapes[index]?.line} />
            <path d={shapes[index]?.head} />
          </g>
        ))}
        <circle className={styles["tablet"]} cx="104" cy="150" r="15" />
        <path className={styles["score"]} d="M94 156l20-12" />
      </svg>
      {steps.map((step, index) => (
        <span key={index} className={styles["step"]} data-at={index}>
          {step}
        </span>
      ))}
      <span className={styles["medicine"]}>{medicine}</span>
      {arrows.map(({ strength }, index) => (
        <span key={index} className={styles["place"]} data-at={index}>
          <Number index={index} strength={strength} chosen={index === chosen} choose={choose} />
        </span>
      ))}
    </div>
  )
}

type NumberProps = {
  index: number
  strength: Strength
  chosen: boolean
  choose: Props["choose"] | undefined
}

/** For mouse and finger: the list has the same for keyboard and screen reader. */
function Number({ index, strength, chosen, choose }: NumberProps) {
  const inside = (
    <>
      {index + 1}
      <StrengthMark strength={strength} terse />
    </>
  )
  if (!choose) return <span className={styles["number"]}>{inside}</span>
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={styles["number"]}
        data-chosen={chosen}
        data-needs-scripts=""
        onClick={() => choose(index)}
      >
        {inside}
      </button>
      <span className={styles["number"]} data-without-scripts="">
        {inside}
      </span>
    </>
  )
}
