import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { loadCheck } from "@/lib/progress/loaders"
import { readFlash } from "@/lib/web/flash"
import { LinkButton } from "@/ui/button"
import { Page } from "@/ui/sheet"
import { CheckGoesOn } from "@/ui/lesson/check-goes-on"
import { Feedback } from "@/ui/quiz/feedback"
import { FlashNotice } from "@/ui/quiz/flash-notice"
import { VerdictTag } from "@/ui/quiz/verdict-tag"

export const metadata: Metadata = { title: "Your answer" }

type Props = { params: Promise<{ voice: string; question: string }> }

/** The feedback on a lesson's check, for a browser without scripts. */
export default async function Check({ params }: Props) {
  const { voice, question } = await params
  const view = await loadCheck(voice, question)
  if (!view) notFound()
  return (
    <Page title={view.stem} kicker="Check" voice={view.voice} current="course">
      <FlashNotice flash={await readFlash()} />
      {view.goesOn ? <CheckGoesOn {...view} question={view.goesOn} /> : null}
      {view.answered ? (
        <>
          <p>
            <VerdictTag verdict={view.answered.explained.verdict} />
          </p>
          <Feedback {...view.answered} />
        </>
      ) : null}
      <p>
        <LinkButton href={view.lessonPath}>Back to the lesson</LinkButton>
      </p>
    </Page>
  )
}
