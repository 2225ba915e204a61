import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { moreTimePath, questionPath, resultPath, reviewPath } from "@/lib/attempt/address"
import { loadOpenAttempt, loadPaper } from "@/lib/attempt/loaders"
import type { PinnedRules } from "@/lib/course/quiz-rules"
import { readFlash } from "@/lib/web/flash"
import { Page } from "@/ui/sheet"
import { FlashNotice } from "@/ui/quiz/flash-notice"
import { ReviewList, type ReviewLine } from "@/ui/quiz/review-list"
import { SubmitForm } from "@/ui/quiz/submit-form"
import { TimeLimit } from "@/ui/quiz/time-limit"
import { WaitingAnswers } from "@/ui/quiz/journal/waiting-answers"

export const metadata: Metadata = { title: "Before you hand it in" }

type Props = { params: Promise<{ attempt: string }> }

const afterwards: Record<PinnedRules["feedback"], string> = {
  atOnce: "You see all of it once more.",
  afterSubmission: "You see at once what was right and why.",
  never: "You see your score, and not the answers.",
  afterFinal: "You see what was right after the final test.",
}

function leadOf(lines: ReviewLine[]): string {
  const count = (wanted: ReviewLine["filled"]) => lines.filter(({ filled }) => filled === wanted).length
  const [open, begun] = [count("open"), count("begun")]
  if (open + begun === 0) return "Every question is answered."
  const of = lines.length
  return [open && `${open} of ${of} not answered yet.`, begun && `${begun} of ${of} not finished.`]
    .filter(Boolean)
    .join(" ")
}

export default async function Review({ params }: Props) {
  const { attempt: id } = await params
  const view = await loadOpenAttempt(id, reviewPath(id))
  const { attempt, owner, time } = view
  const paper = await loadPaper(view)
  const lines = paper.map((question, index) => ({
    number: index + 1,
    stem: question.stem,
    path: questionPath(id, index + 1),
    filled: question.filled,
  }))
  return (
    <Page
      title="Before you hand it in"
      kicker={attempt.paper.title}
      lead={leadOf(lines)}
      voice={attempt.voice}
    >
      {time ? (
        <TimeLimit
          time={time}
          result={resultPath(id)}
          moreTime={time.extensions > 0 ? moreTimePath(id) : null}
        />
      ) : null}
      <FlashNotice flash={await readFlash()} />
      <WaitingAnswers sitting={{ owner, attempt: id }} redraw />
      <ReviewList lines={lines} />
      <SubmitForm
        attempt={id}
        submitKey={randomUUID()}
        afterwards={afterwards[attempt.paper.rules.feedback]}
      />
    </Page>
  )
}
