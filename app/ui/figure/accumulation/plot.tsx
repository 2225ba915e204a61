import type { Regimen } from "@/lib/figure/accumulation/rules"
import { Legend } from "./legend"
import { curve, DOSE, type Scale, scaleOf, strokes, ticks } from "./plot-shape"
import styles from "./plot.module.css"

export type PlotWords = { amount: string; time: string; caption: string }
type Lines = {
  regimen: Regimen
  /** The half-life of a second, broken line, in hours. */
  compared: number
}
type Props = Lines & {
  words: PlotWords
  days: number
  /** The longest half-life that can be set, in hours. */
  longest: number
}

/** The picture stretches to its place; its words stand beside it and keep their size. */
export function Plot({ words, days, longest, ...lines }: Props) {
  const scale = scaleOf(days, lines.regimen.gap, longest)
  return (
    <div className={styles["plot"]}>
      <Legend halfLife={lines.regimen.halfLife} compared={lines.compared} />
      <p className={styles["axis"]}>{words.amount}</p>
      <div className={styles["graph"]}>
        <div className={styles["amounts"]} aria-hidden="true">
          {ticks(scale).map((amount) => (
            <span key={amount}>{amount}</span>
          ))}
        </div>
        <div className={styles["lines"]}>
          <Curves
            {...lines}
            scale={scale}
            words={`${words.amount}, from day 0 to ${days}: a line that the sentence below puts in words`}
          />
          <svg
            className={styles["doses"]}
            viewBox={`0 0 ${scale.hours} 1`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path d={strokes(lines.regimen, scale)} />
          </svg>
          <Days days={days} />
        </div>
      </div>
      <p className={styles["time"]}>{words.time}</p>
      <p className={styles["caption"]}>{words.caption}</p>
    </div>
  )
}

function Curves({ regimen, compared, scale, words }: Lines & { scale: Scale; words: string }) {
  return (
    <svg
      viewBox={`0 0 ${scale.hours} ${scale.top * DOSE}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      <path
        className={styles["grid"]}
        d={ticks(scale)
          .map((amount) => `M0 ${(scale.top - amount) * DOSE}H${scale.hours}`)
          .join("")}
      />
      {regimen.halfLife === compared ? null : (
        <path className={styles["compared"]} d={curve({ ...regimen, halfLife: compared }, scale)} />
      )}
      <path className={styles["curve"]} d={curve(regimen, scale)} />
    </svg>
  )
}

/** Each day has its place; where they would crowd, every other one is named. */
function Days({ days }: { days: number }) {
  return (
    <div className={styles["days"]} aria-hidden="true">
      {Array.from({ length: days + 1 }, (_, day) => (
        <span key={day}>{days <= 7 || day % 2 === 0 ? day : null}</span>
      ))}
    </div>
  )
}
