"use client"

import { type ReactNode, useState } from "react"
import type { Plot as PlotFile } from "@/lib/figure/accumulation/schema"
import { ByDay } from "./by-day"
import { Plot, type PlotWords } from "./plot"
import { Slider } from "./slider"
import { summary } from "./summary"
import styles from "./accumulation.module.css"

type Moved = "halfLife" | "gap" | "stop" | "days"
type Props = Pick<PlotFile, Moved | "compared"> & {
  words: PlotWords
  /** Beside the control that they warn about; the last under them all. */
  notes: { halfLife: ReactNode; stop: ReactNode; all: ReactNode }
}

const order: Moved[] = ["halfLife", "gap", "days", "stop"]

/** Four numbers to move, the curve they make, and the same in words and as a table. */
export function Explorer({ words, notes, compared, ...controls }: Props) {
  const [values, move] = useState(() => firstOf(controls))
  const regimen = { halfLife: values.halfLife, gap: values.gap, stop: values.stop * 24 }
  const { days } = values
  return (
    <>
      <Plot
        words={words}
        regimen={regimen}
        compared={compared}
        days={days}
        longest={controls.halfLife.most}
      />
      <p role="status" className={styles["result"]}>
        {summary(regimen, days)}
      </p>
      <div className={styles["controls"]}>
        {order.map((name) => (
          <div key={name} data-name={name}>
            <Slider
              id={`accumulation-${name}`}
              control={controls[name]}
              value={values[name]}
              onMove={(value) => move({ ...values, [name]: value })}
            />
            {name === "halfLife" || name === "stop" ? notes[name] : null}
          </div>
        ))}
      </div>
      {notes.all}
      <details className={styles["twin"]}>
        <summary>The same as text</summary>
        <p>
          {words.amount}, by {words.time}, just after a dose where one is due: {words.caption}.
        </p>
        <ByDay caption={words.amount} regimen={regimen} compared={compared} days={days} />
      </details>
    </>
  )
}

const firstOf = (controls: Pick<PlotFile, Moved>) => ({
  halfLife: controls.halfLife.first,
  gap: controls.gap.first,
  stop: controls.stop.first,
  days: controls.days.first,
})
