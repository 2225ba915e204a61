import type { Shown } from "@/lib/attempt/disclose"
import { kindOf } from "@/lib/course/quizzes"
import { Moment } from "@/ui/moment"
import { percent, points } from "@/ui/quiz/headline"
import { type Fact, Facts } from "./facts"
import { StandingTag } from "./standing"

/** What a manager or an inspector asks first of one attempt. Where nobody is judged there are no marks. */
export function AttemptSummary({ shown }: { shown: Shown }) {
  const { startedAt, submittedAt } = shown.seal
  return (
    <Facts
      facts={[
        ...marks(shown),
        ["Begun", <Moment key="begun" at={startedAt} />],
        ["Handed in", <Moment key="handed" at={submittedAt} />],
      ]}
    />
  )
}

function marks(shown: Shown): Fact[] {
  if (shown.told === "nothing" || shown.seal.voice === "patient") return []
  const seal = shown.told === "all" ? shown.counts : shown.seal
  if (kindOf(seal.quizId) === "preTest") return [["Points", points(seal)]]
  const mustKnow = shown.told === "all" ? shown.counts.mustKnowMissed.length : shown.mustKnow.length
  return [
    ["Result", <StandingTag key="result" standing={seal.passed ? "passed" : "failed"} />],
    ["Points", `${points(seal)}; the pass mark is ${percent(seal.passMark)}`],
    ["Must know, not fully right", mustKnow || "None"],
  ]
}
