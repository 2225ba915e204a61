import type { Course, Voice } from "@/lib/course/schema"
import type { CycleFile } from "@/lib/figure/cycle/schema"
import { Table } from "@/ui/table"
import { RestsOn } from "../rests-on"

type Props = { figure: CycleFile; course: Course; voice: Voice }

/** Every arrow as a row. */
export function InWords({ figure, course, voice }: Props) {
  const { title, round, breaks, ask, notShown } = figure
  return (
    <Table caption={title[voice]} captionUnseen head={["The arrow", "How sure", ask[voice]]}>
      {[...round, breaks].map((arrow, index) => (
        <tr key={index}>
          <th scope="row">
            {index + 1}. {arrow.says[voice]}
          </th>
          <td>
            {arrow === breaks ? <b>{notShown[voice]} </b> : null}
            <RestsOn course={course} claim={arrow.claim} />
            <br />
            {arrow.known[voice]}
          </td>
          <td>{arrow.proof[voice]}</td>
        </tr>
      ))}
    </Table>
  )
}
