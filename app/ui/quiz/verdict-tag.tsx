import type { Verdict } from "@/lib/quiz/schema"
import { Tag, type TagTone } from "@/ui/tag"

const verdicts: Record<Verdict, { sign: string; words: string; tone: TagTone }> = {
  right: { sign: "✓", words: "Right", tone: "good" },
  partly: { sign: "◐", words: "Partly right", tone: "caution" },
  wrong: { sign: "✗", words: "Not right", tone: "caution" },
  compared: { sign: "≈", words: "Compare for yourself", tone: "plain" },
  unanswered: { sign: "–", words: "Not answered", tone: "plain" },
}

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { sign, words, tone } = verdicts[verdict]
  return (
    <Tag tone={tone}>
      <span aria-hidden="true">{sign}</span> {words}
    </Tag>
  )
}
