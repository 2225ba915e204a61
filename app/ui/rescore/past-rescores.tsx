import type { PastRescore } from "@/lib/rescore/data"
import { Moment } from "@/ui/moment"
import { counted } from "@/ui/statistics/numbers"

/** What was corrected before, and why. */
export function PastRescores({ past }: { past: readonly PastRescore[] }) {
  if (past.length === 0) return null
  return (
    <section>
      <h2>Corrected before</h2>
      <ul>
        {past.map(({ id, startedAt, finishedAt, why, keepPasses, changed }) => (
          <li key={id}>
            <Moment at={finishedAt ?? startedAt} />: {counted(changed, "attempt")} changed, passes{" "}
            {keepPasses ? "kept" : "not kept"}. “{why}”
            {finishedAt
              ? null
              : " It was interrupted and counts for nothing yet; the next one finishes it first."}
          </li>
        ))}
      </ul>
    </section>
  )
}
