import type { Voice } from "@/lib/course/schema"
import { sentenceFor } from "@/lib/figure/risks/rules"
import type { Study, TrialsFile } from "@/lib/figure/trials/schema"
import { Table } from "@/ui/table"

type Props = { figure: TrialsFile; studies: Study[]; voice: Voice }

/** All studies beside each other, as a table. */
export function Overview({ figure: { title, parts }, studies, voice }: Props) {
  return (
    <Table
      caption={title[voice]}
      captionUnseen
      head={["", parts.who[voice], parts.found[voice], parts.leaves[voice]]}
    >
      {studies.map((study) => (
        <tr key={study.id}>
          <th scope="row">
            {study.name}
            {study.stamp ? <small>{study.stamp}</small> : null}
          </th>
          <td>{study.who}</td>
          <td>{foundIn(study)}</td>
          <td>{study.leaves.map(({ text }) => text).join(" ")}</td>
        </tr>
      ))}
    </Table>
  )
}

function foundIn({ found, count }: Study): string {
  const counted = count ? count.groups.map((group) => sentenceFor(group, count.outcome)) : []
  return [...found.map(({ text }) => text), ...counted, count?.caveat ?? ""].join(" ")
}
