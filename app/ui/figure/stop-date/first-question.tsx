import type { Course, Voice } from "@/lib/course/schema"
import type { StopDateFile } from "@/lib/figure/stop-date/schema"
import { Grounds } from "../answers/grounds"
import { Question } from "../answers/question"
import { wordsFor } from "../answers/words-for"

type Props = { figure: StopDateFile; course: Course; voice: Voice; paper?: boolean }

/** Whether it has been taken every day decides whether there are dates at all. */
export function FirstQuestion({ figure, course, voice, paper = false }: Props) {
  const { answers, daily, taper } = figure
  const words = wordsFor(answers, voice)
  return (
    <Question name="stop-date:daily" ask={daily.ask[voice]} words={words} paper={paper}>
      <p>{daily.why[voice]}</p>
      <Grounds course={course} claims={daily.claims} />
      <p>
        <b>
          {words.yes}, or {words.unknown.toLowerCase()}:
        </b>{" "}
        {taper.title[voice]} {taper.advice[voice]}
      </p>
      <Grounds course={course} claims={taper.claims} />
    </Question>
  )
}
