import type { Bars } from "@/lib/figure/accumulation/schema"
import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { Notes } from "../notes"
import styles from "./one-dose.module.css"

/** How much of one dose is left: a still picture, with nothing to set and nothing to work out. */
export function OneDose({ figure, ...frame }: FigureProps<"accumulation">) {
  const bars = figure.patient
  const whole = (
    <>
      <LeftBars {...bars} />
      <Notes warn course={frame.course} notes={bars.notes} />
    </>
  )
  return (
    <FigureFrame
      name="accumulation"
      head={figure}
      claims={bars.claims}
      twin={<InWords {...bars} />}
      print={whole}
      {...frame}
    >
      {whole}
    </FigureFrame>
  )
}

/** The numbers stand beside the bars. */
function LeftBars({ day, of, whole, left }: Bars) {
  return (
    <ul className={styles["bars"]}>
      {left.map((each) => (
        <li key={each.day}>
          <b>
            {day} {each.day}
          </b>
          <svg viewBox={`0 0 ${whole} 10`} preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles["whole"]} width={whole} height="10" />
            <rect className={styles["left"]} width={each.parts} height="10" />
          </svg>
          <span>
            {each.parts} {of}
          </span>
        </li>
      ))}
    </ul>
  )
}

function InWords({ day, of, left }: Bars) {
  return <p>{left.map((each) => `${day} ${each.day}: ${each.parts} ${of}.`).join(" ")}</p>
}
