import styles from "./plot.module.css"

type Props = { halfLife: number; compared: number }

/** What each kind of line stands for. */
export function Legend({ halfLife, compared }: Props) {
  return (
    <ul className={styles["legend"]}>
      <li>
        <Sample of="curve" d="M0 4H32" />
        half-life {halfLife} hours
      </li>
      {halfLife === compared ? null : (
        <li>
          <Sample of="compared" d="M0 4H32" />
          half-life {compared} hours, to compare
        </li>
      )}
      <li>
        <Sample of="stroke" d="M4 0V8M16 0V8M28 0V8" />a dose
      </li>
    </ul>
  )
}

const Sample = ({ of, d }: { of: "curve" | "compared" | "stroke"; d: string }) => (
  <svg viewBox="0 0 32 8" aria-hidden="true">
    <path className={styles[of]} d={d} />
  </svg>
)
