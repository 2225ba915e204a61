import type { Voice } from "@/lib/course/schema"
import type { DrivingFile } from "@/lib/figure/driving/schema"
import { Always } from "../answers/always"
import { Private } from "../answers/private"
import { wordsFor } from "../answers/words-for"
import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { Decision } from "../loaded"
import { InWords } from "./in-words"
import { Law } from "./law"
import { Questions } from "./questions"

/** Before each trip: what forbids it, what holds in any case, and the law of the country. */
export function Driving({ figure, ...frame }: FigureProps<"driving">) {
  const { course, voice } = frame
  const told = { figure, course, voice }
  const rest = (
    <>
      <Always points={figure.always} course={course} voice={voice} />
      <Law {...told} />
    </>
  )
  return (
    <FigureFrame
      name="driving"
      head={figure}
      claims={[]}
      {...frame}
      twin={<InWords {...told} />}
      print={
        <>
          <Questions {...told} paper />
          {rest}
        </>
      }
    >
      <Decision
        questions={figure.questions.map(({ id, name }) => ({ id, name: name[voice] }))}
        outcomes={outcomesFor(figure, voice)}
        words={wordsFor(figure.answers, voice)}
      >
        <Questions {...told} />
      </Decision>
      {rest}
      <Private>{figure.private[voice]}</Private>
    </FigureFrame>
  )
}

function outcomesFor({ outcomes }: DrivingFile, voice: Voice) {
  const said = ({ title, advice }: DrivingFile["outcomes"]["stay"]) => ({
    title: title[voice],
    advice: advice[voice],
  })
  return { stay: said(outcomes.stay), again: said(outcomes.again) }
}
