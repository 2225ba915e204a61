import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { questionPath, reviewPath } from "@/lib/attempt/address"
import { loadOpenAttempt, loadPaper } from "@/lib/attempt/loaders"
import { readFlash } from "@/lib/web/flash"
import { Page } from "@/ui/sheet"
import { FlashNotice } from "@/ui/quiz/flash-notice"
import { ReviewList } from "@/ui/quiz/review-list"
import { SubmitForm } from "@/ui/quiz/submit-form"

export const metadata: Metadata = { title: "Before you hand it in" }

type Props = { params: Promise<{ attempt: string }> }

export default async function Review({ params }: Props) {
  const { attempt: id } = await params
  const { attempt, given, owner } = await loadOpenAttempt(id, reviewPath(id))
  const paper = await loadPaper(attempt)
  const lines = paper.map((question, index) => ({
    number: index + 1,
    stem: question.stem,
    path: questionPath(id, index + 1),
    answered: Boolean(given.get(question.id)?.answer),
  }))
  const open = lines.filter(({ answered }) => !answered).length
  return (
    <Page
      title="Before you hand it in"
      kicker={attempt.paper.title}
      lead={open === 0 ? "Every question is answered." : `${open} of ${lines.length} not answered yet.`}
      voice={attempt.voice}
    >
      <FlashNotice flash={await readFlash()} />
      <ReviewList lines={lines} />
      <SubmitForm attempt={id} owner={owner} submitKey={randomUUID()} />
    </Page>
  )
}
