import { resultPath } from "@/lib/attempt/address"
import type { PastAttempt } from "@/lib/attempt/data"
import type { Voice } from "@/lib/course/schema"
import { Moment } from "@/ui/moment"
import { Table } from "@/ui/table"
import { Tag } from "@/ui/tag"
import { points } from "./headline"

type Props = { voice: Voice; attempts: PastAttempt[] }

/** Every attempt is kept. Patients see theirs without points. */
export function PastAttempts({ voice, attempts }: Props) {
  if (attempts.length === 0) return null
  const head = voice === "staff" ? ["When", "Points", "Result", null] : ["When", null]
  return (
    <section>
      <h2>Your attempts so far</h2>
      <Table caption="Attempts" captionUnseen head={head}>
        {attempts.map((attempt) => (
          <tr key={attempt.id}>
            <td>
              <Moment at={attempt.submittedAt ?? attempt.startedAt} />
            </td>
            {voice === "staff" ? <Marks attempt={attempt} /> : null}
            <td>
              <a href={resultPath(attempt.id)}>Look at it</a>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

function Marks({ attempt: { earned, total, passed } }: { attempt: PastAttempt }) {
  return (
    <>
      <td>{points({ earned: earned ?? 0, total: total ?? 0 })}</td>
      <td>
        <Tag tone={passed ? "good" : "plain"}>{passed ? "Passed" : "Not passed"}</Tag>
      </td>
    </>
  )
}
