import type { Plan } from "@/lib/rescore/rescore"
import { explainOnPaper } from "@/lib/sheet/explain"
import type { WorkingQuestion } from "@/lib/quiz/schema"
import { Facts } from "@/ui/manage/facts"

/** The right answer then and now, in words where there are any. */
export function KeyChange({ plan: { before, now } }: { plan: Plan }) {
  return (
    <Facts
      facts={[
        ["Right until now", rightWords(before)],
        ["Right today", rightWords(now)],
      ]}
    />
  )
}

/** On paper right answers have letters; here their words say more. */
function rightWords(question: WorkingQuestion): string {
  const { right, reasons } = explainOnPaper(question)
  const words = reasons.flatMap((reason) => (reason.right && reason.text ? [reason.text] : []))
  return words.length > 0 ? words.join("; ") : right
}
