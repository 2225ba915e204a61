import type { Seal } from "@/lib/attempt/schema"
import { Moment } from "@/ui/moment"
import { percent, points } from "@/ui/quiz/headline"
import { type Fact, Facts } from "./facts"
import { StandingTag } from "./standing"

/** What a manager or an inspector asks first of one attempt. Patients are not judged, so theirs has no marks. */
export function AttemptSummary({ seal }: { seal: Seal }) {
  return (
    <Facts
      facts={[
        ...(seal.voice === "staff" ? marks(seal) : []),
        ["Begun", <Moment key="begun" at={seal.startedAt} />],
        ["Handed in", <Moment key="handed" at={seal.submittedAt} />],
      ]}
    />
  )
}

function marks(seal: Seal): Fact[] {
  return [
    ["Result", <StandingTag key="result" standing={seal.passed ? "passed" : "failed"} />],
    ["Points", `${points(seal)}; the pass mark is ${percent(seal.passMark)}`],
    ["Must know, not fully right", seal.mustKnowMissed.length || "None"],
  ]
}
