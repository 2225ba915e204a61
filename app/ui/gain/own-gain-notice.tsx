import type { OwnGain } from "@/lib/gain/schema"
import { Notice } from "@/ui/notice"
import { percent, points } from "@/ui/quiz/headline"

/** What somebody has gained since the start test, in words. */
export function OwnGainNotice({ gain: { before, after, gain } }: { gain: OwnGain }) {
  return (
    <Notice title="What you have learnt">
      <p>
        Before the course you had {points(before)} points, at your first final test {points(after)}.{" "}
        {said(gain)}
      </p>
    </Notice>
  )
}

function said(gain: number | null): string {
  if (gain === null) return "You knew all of it before, so there was nothing left to gain."
  if (gain === 0) return "That is the same share as before."
  if (gain < 0) return "That is a smaller share than before. The lessons are there to be read again."
  return `Of what you did not know before, you have learnt ${percent(gain)}.`
}
