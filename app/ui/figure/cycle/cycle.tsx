import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { Arrow } from "./arrow"
import { InWords } from "./in-words"
import { Loop } from "../loaded"
import { Ring } from "./ring"

/** The loop of pain and tight muscle: what each arrow says, how sure that is, and what would prove it. */
export function Cycle({ figure, ...frame }: FigureProps<"cycle">) {
  const { course, voice } = frame
  const all = [...figure.round, figure.breaks]
  const arrows = all.map((arrow, index) => ({
    says: arrow.says[voice],
    strength: course.claims[arrow.claim]?.strength ?? "unknown",
    note: (
      <Arrow key={index} number={index + 1} figure={figure} arrow={arrow} course={course} voice={voice} />
    ),
  }))
  const words = { steps: figure.steps.map((step) => step[voice]), medicine: figure.medicine[voice] }
  const twin = <InWords figure={figure} course={course} voice={voice} />
  return (
    <FigureFrame
      name="cycle"
      head={figure}
      claims={[]}
      twin={twin}
      print={
        <>
          <Ring {...words} arrows={arrows} />
          {twin}
        </>
      }
      {...frame}
    >
      <Loop {...words} arrows={arrows} />
    </FigureFrame>
  )
}
