import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { Evidence } from "./evidence"
import { Rungs } from "./rungs"
import { Sorter } from "../loaded"
import { rungs } from "@/lib/figure/ladder/schema"

/** Approaches that the learner sorts first, and the evidence then. */
export function Ladder({ figure, ...frame }: FigureProps<"ladder">) {
  const { course, voice } = frame
  const approaches = figure.approaches[voice]
  const ladder = <Rungs figure={figure} voice={voice} />
  return (
    <FigureFrame name="ladder" head={figure} claims={[]} twin={ladder} print={ladder} {...frame}>
      <Sorter
        rungs={rungs.map((id) => ({ id, name: figure.rungs[id].name[voice] }))}
        approaches={approaches.map((approach) => ({
          id: approach.id,
          name: approach.name,
          pain: approach.pain,
          rung: approach.rung,
          also: approach.also,
          evidence: <Evidence approach={approach} course={course} />,
        }))}
      />
    </FigureFrame>
  )
}
