import type { Course, Voice } from "@/lib/course/schema"
import type { CycleFile } from "@/lib/figure/cycle/schema"
import { Tag } from "@/ui/tag"
import { RestsOn } from "../rests-on"

type Props = {
  number: number
  figure: CycleFile
  arrow: CycleFile["breaks"]
  course: Course
  voice: Voice
}

/** Everything about one arrow. */
export function Arrow({ number, figure, arrow, course, voice }: Props) {
  return (
    <>
      <p>
        <b>
          {number}. {arrow.says[voice]}
        </b>{" "}
        {arrow === figure.breaks ? <Tag tone="caution">{figure.notShown[voice]}</Tag> : null}{" "}
        <RestsOn course={course} claim={arrow.claim} />
      </p>
      <p>{arrow.known[voice]}</p>
      <p>
        <b>{figure.ask[voice]}</b> {arrow.proof[voice]}
      </p>
    </>
  )
}
