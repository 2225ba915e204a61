import type { Regimen } from "@/lib/figure/accumulation/rules"
import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { ByDay } from "./by-day"
import { AccumulationExplorer } from "../loaded"
import { Notes } from "../notes"
import { Plot } from "./plot"
import { summary } from "./summary"
import styles from "./accumulation.module.css"

/** Doses that add up and wash out, with four numbers to move. */
export function AddingUp({ figure, ...frame }: FigureProps<"accumulation">) {
  const { claims, notes, halfLifeNotes, stopNotes, amount, time, caption, ...plot } = figure.staff
  const words = { amount, time, caption }
  const { course } = frame
  const beside = {
    halfLife: <Notes warn course={course} notes={halfLifeNotes} />,
    stop: <Notes warn course={course} notes={stopNotes} />,
    all: <Notes warn course={course} notes={notes} />,
  }
  const { halfLife, gap, stop, days, compared } = plot
  const regimen: Regimen = { halfLife: halfLife.first, gap: gap.first, stop: stop.first * 24 }
  const shown = { regimen, compared, days: days.first }
  return (
    <FigureFrame
      name="accumulation"
      head={figure}
      claims={claims}
      print={
        <>
          <Plot words={words} {...shown} longest={halfLife.most} />
          <p className={styles["result"]}>{summary(regimen, days.first)}</p>
          <div className={styles["close"]}>
            <ByDay caption={amount} {...shown} />
          </div>
          <Notes warn course={course} notes={[...halfLifeNotes, ...stopNotes, ...notes]} />
        </>
      }
      {...frame}
    >
      <AccumulationExplorer words={words} {...plot} notes={beside} />
    </FigureFrame>
  )
}
