import type { Seal } from "@/lib/attempt/schema"
import { Moment } from "@/ui/moment"
import { percent, points } from "@/ui/quiz/headline"
import { Facts } from "./facts"
import { StandingTag } from "./standing"

/** What a manager or an inspector asks first of one attempt. */
export function AttemptSummary({ seal }: { seal: Seal }) {
  return (
    <Facts
      facts={[
        ["Result", <StandingTag key="result" standing={seal.passed ? "passed" : "failed"} />],
        ["Points", `${points(seal)}; the pass mark is ${percent(seal.passMark)}`],
        ["Begun", <Moment key="begun" at={seal.startedAt} />],
        ["Handed in", <Moment key="handed" at={seal.submittedAt} />],
        ["Must know, not fully right", seal.mustKnowMissed.length || "None"],
      ]}
    />
  )
}
