import type { Shown } from "@/lib/attempt/disclose"
import { Moment } from "@/ui/moment"
import { Notice } from "@/ui/notice"
import { points } from "@/ui/quiz/headline"

type Marks = { earned: number; total: number; passed: boolean }

/** "7 of 10 points, not passed"; patients are not judged. */
const said = ({ earned, total, passed }: Marks) =>
  `${points({ earned, total })} points, ${passed ? "passed" : "not passed"}`

/** Says that the score was corrected, and what it was at first. Below it stands what was shown and marked then. */
export function Corrected({ shown }: { shown: Shown }) {
  if (shown.told !== "all" || !shown.correction || shown.seal.voice === "patient") return null
  const { seal, correction } = shown
  return (
    <Notice title="This score was corrected">
      <p>
        The answer to a question was corrected on <Moment at={correction.at} style="day" />. The score that
        counts is {said(correction)}; the first score was {said(seal)}. Below, each question is marked as it
        was at first.
      </p>
    </Notice>
  )
}
