import type { Metadata } from "next"
import { resultPath, seenPath } from "@/lib/attempt/address"
import { loadResult } from "@/lib/attempt/loaders"
import { Corrected } from "@/ui/rescore/corrected"
import { OwnGainNotice } from "@/ui/gain/own-gain-notice"
import { KeepThis } from "@/ui/quiz/keep-this"
import { Result } from "@/ui/quiz/result"
import { TimeUp } from "@/ui/quiz/time-up"
import { WayOn } from "@/ui/quiz/way-on"
import { AfterQuiz } from "@/ui/review/after-quiz"
import { Page } from "@/ui/sheet"
import { headline } from "@/ui/quiz/headline"

export const metadata: Metadata = { title: "Your result" }

type Props = { params: Promise<{ attempt: string }> }

export default async function AttemptResult({ params }: Props) {
  const { attempt: id } = await params
  const { shown, signedIn, quiz, may, gain } = await loadResult(id, resultPath(id))
  const { title, lead } = headline(shown)
  const { seal } = shown
  return (
    <Page title={title} kicker={seal.title} lead={lead} voice={seal.voice}>
      <TimeUp seal={seal} />
      <Corrected shown={shown} />
      {gain ? <OwnGainNotice gain={gain} /> : null}
      <Result shown={shown} />
      {signedIn && seal.voice === "staff" && shown.told === "all" ? <AfterQuiz /> : null}
      {quiz ? <WayOn quiz={quiz} may={may} shown={shown} /> : null}
      <p>
        <a href={seenPath(id)}>What you saw before it was marked</a>
      </p>
      {signedIn ? null : <KeepThis next={resultPath(id)} />}
    </Page>
  )
}
