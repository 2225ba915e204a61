import { keyWords } from "@/lib/rescore/key-words"
import type { Plan } from "@/lib/rescore/rescore"
import { Facts, type Fact } from "@/ui/manage/facts"

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
