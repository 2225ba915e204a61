import { resultPath } from "@/lib/attempt/address"
import { countingOf } from "@/lib/attempt/sitting/rules"
import type { Sitting } from "@/lib/attempt/sitting/schema"
import type { Quiz } from "@/lib/course/quizzes"
import { Moment } from "@/ui/moment"
import { Table } from "@/ui/table"
import { Tag } from "@/ui/tag"
import { points } from "./headline"

type Props = { quiz: Quiz; attempts: Sitting[]; told: boolean }

/** Every attempt is kept. Where nobody passes or fails they are shown without points. */
export function PastAttempts({ quiz: { judged, rules }, attempts, told }: Props) {
  if (attempts.length === 0) return null
  const marks = judged && told
  const counting = attempts.length > 1 ? countingOf(rules.counts, attempts) : null
  return (
    <section>
      <h2>Your attempts so far</h2>
      <Table
        caption="Attempts"
        captionUnseen
        head={marks ? ["When", "Points", "Result", null] : ["When", null]}
      >
        {attempts.map((attempt) => (
          <tr key={attempt.id}>
            <td>
              <Moment at={attempt.submittedAt ?? attempt.startedAt} />
            </td>
            {marks ? <Marks attempt={attempt} counts={attempt === counting} /> : null}
            <td>
              <a href={resultPath(attempt.id)}>Look at it</a>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

function Marks({ attempt: { earned, total, passed }, counts }: { attempt: Sitting; counts: boolean }) {
  return (
    <>
      <td>{points({ earned: earned ?? 0, total: total ?? 0 })}</td>
      <td>
        <Tag tone={passed ? "good" : "plain"}>{passed ? "Passed" : "Not passed"}</Tag>
        {counts ? " (this one counts)" : null}
      </td>
    </>
  )
}
