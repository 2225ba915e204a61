import { rulesFor } from "@/lib/quiz/kinds"
import type { WorkingQuestion } from "@/lib/quiz/schema"
import type { Plan } from "@/lib/rescore/rescore"
import { Facts, type Fact } from "@/ui/manage/facts"

const keyWords = (question: WorkingQuestion) => rulesFor(question.kind).keyWords(question)

/** What was asked and right then and is now. The words of a question are told twice only where they differ. */
export function KeyChange({ plan: { before, now } }: { plan: Plan }) {
  const asked: Fact[] =
    before.stem === now.stem
      ? []
      : [
          ["Asked until now", before.stem],
          ["Asked today", now.stem],
        ]
  return <Facts facts={[...asked, ["Right until now", keyWords(before)], ["Right today", keyWords(now)]]} />
}
