import type { Seal } from "@/lib/attempt/schema"
import { Moment } from "@/ui/moment"
import { Notice } from "@/ui/notice"

/** That an attempt was handed in because its time was up, where it was. */
export function TimeUp({
  seal: { deadline, submittedAt },
}: {
  seal: Pick<Seal, "deadline" | "submittedAt">
}) {
  if (deadline === null || submittedAt < deadline) return null
  return (
    <Notice title="Your time was up">
      <p>
        It was up at <Moment at={deadline} style="clock" />. What you had saved by then was handed in and
        marked.
      </p>
    </Notice>
  )
}
