import type { Run } from "@/lib/figure/triage/rules"
import type { Told } from "./cases"
import styles from "./triage.module.css"

type Props = { cases: Told[]; run: Run<Told>; now: string }

const STEP = 20
const CROSS = "M-3 -3L3 3M3 -3L-3 3"

/** How far it has gone, as a row of marks: a ring to come, a disc for right, a cross for one that comes again. */
export function Pips({ cases, run, now }: Props) {
  return (
    <svg
      className={styles["pips"]}
      width={cases.length * STEP}
      viewBox={`0 0 ${cases.length * STEP} ${STEP}`}
      aria-hidden="true"
    >
      {cases.map(({ id }, index) => {
        const open = run.left.some((each) => each.id === id)
        const wrong = open && run.missed.some((each) => each.case.id === id)
        return (
          <g key={id} transform={`translate(${(index + 0.5) * STEP} ${STEP / 2})`} data-open={open}>
            {id === now ? <circle className={styles["here"]} r="8.5" /> : null}
            {wrong ? <path d={CROSS} /> : <circle r="4.5" />}
          </g>
        )
      })}
    </svg>
  )
}
