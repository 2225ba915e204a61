import type { Voice } from "@/lib/course/schema"
import type { RiskCheckFile } from "@/lib/figure/risk-check/schema"
import { Always } from "../answers/always"
import { Private } from "../answers/private"
import { wordsFor } from "../answers/words-for"
import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { Checker } from "../loaded"
import { Factors } from "./factors"
import { RiskTable } from "./risk-table"

/** Screens for what diazepam must not meet. It can hold, or send to somebody; it cannot give leave. */
export function RiskCheck({ figure, ...frame }: FigureProps<"risk-check">) {
  const { course, voice } = frame
  const told = { figure, course, voice }
  const always = <Always points={figure.always} course={course} voice={voice} />
  return (
    <FigureFrame
      name="risk-check"
      head={figure}
      claims={[]}
      {...frame}
      twin={<RiskTable {...told} />}
      print={
        <>
          <Factors {...told} paper />
          {always}
        </>
      }
    >
      <Checker
        factors={factorsFor(figure, voice)}
        outcomes={outcomesFor(figure, voice)}
        words={wordsFor(figure.answers, voice)}
      >
        <Factors {...told} />
      </Checker>
      {always}
      <Private>{figure.private[voice]}</Private>
    </FigureFrame>
  )
}

const factorsFor = ({ groups }: RiskCheckFile, voice: Voice) =>
  groups.flatMap(({ weighs, factors }) => factors.map(({ id, name }) => ({ id, weighs, name: name[voice] })))

function outcomesFor({ outcomes }: RiskCheckFile, voice: Voice) {
  const said = ({ title, advice }: RiskCheckFile["outcomes"]["hold"]) => ({
    title: title[voice],
    advice: advice[voice],
  })
  return { hold: said(outcomes.hold), tell: said(outcomes.tell), ask: said(outcomes.ask) }
}
