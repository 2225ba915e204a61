import type { Regimen } from "@/lib/figure/accumulation/rules"
import { curve, DOSE, scaleOf, strokes, ticks } from "./plot-shape"
import styles from "./plot.module.css"

export type PlotWords = { amount: string; time: string; caption: string }
type Props = {
  words: PlotWords
  regimen: Regimen
  /** Drawn as a broken line, to compare. */
  compared: number
  days: number
  /** The longest half-life that can be set, in hours. */
  longest: number
}

/** The picture stretches to its place; its words stand beside it and keep their size. */
export function Plot({ words, regimen, compared, days, longest }: Props) {
  const scale = scaleOf(days, regimen.gap, longest)
  const box = `0 0 ${scale.hours} ${scale.top * DOSE}`
  return (
    <div className={styles["plot"]}>
      <Legend halfLife={regimen.halfLife} compared={compared} />
      <p className={styles["axis"]}>{words.amount}</p>
      <div className={styles["graph"]}>
        <div className={styles["amounts"]} aria-hidden="true">
          {ticks(scale).map((amount) => (
            <span key={amount}>{amount}</span>
          ))}
        </div>
        <div className={styles["lines"]}>
          <svg
            viewBox={box}
            preserveAspectRatio="none"
            role="img"
            aria-label={`${words.amount} over ${days} ${days === 1 ? "day" : "days"}; the numbers are in the table below`}
          >
            {ticks(scale).map((amount) => (
              <path
                key={amount}
                className={styles["grid"]}
                d={`M0 ${(scale.top - amount) * DOSE}H${scale.hours}`}
              />
            ))}
            {regimen.halfLife === compared ? null : (
              <path className={styles["compared"]} d={curve({ ...regimen, halfLife: compared }, scale)} />
            )}
            <path className={styles["curve"]} d={curve(regimen, scale)} />
          </svg>
          <svg
            className={styles["doses"]}
            viewBox={`0 0 ${scale.hours} 1`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path d={strokes(regimen, scale)} />
          </svg>
          <div className={styles["days"]} aria-hidden="true">
            {Array.from({ length: days + 1 }, (_, day) => (
              <span key={day}>{days <= 7 || day % 2 === 0 ? day : null}</span>
            ))}
          </div>
        </div>
      </div>
      <p className={styles["time"]}>{words.time}</p>
      <p className={styles["caption"]}>{words.caption}</p>
    </div>
  )
}

function Legend({ halfLife, compared }: { halfLife: number; compared: number }) {
  return (
    <ul className={styles["legend"]}>
      <li>
        <svg viewBox="0 0 32 8" aria-hidden="true">
          <path className={styles["curve"]} d="M0 4H32" />
        </svg>
        half-life {halfLife} hours
      </li>
      {halfLife === compared ? null : (
        <li>
          <svg viewBox="0 0 32 8" aria-hidden="true">
            <path className={styles["compared"]} d="M0 4H32" />
          </svg>
          half-life {compared} hours, to compare
        </li>
      )}
      <li>
        <svg viewBox="0 0 32 8" aria-hidden="true">
          <path className={styles["stroke"]} d="M4 0V8M16 0V8M28 0V8" />
        </svg>
        a dose
      </li>
    </ul>
  )
}
