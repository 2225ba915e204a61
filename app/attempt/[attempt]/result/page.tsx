import type { Metadata } from "next"
import { resultPath } from "@/lib/attempt/address"
import { loadResult } from "@/lib/attempt/loaders"
import { OwnGainNotice } from "@/ui/gain/own-gain-notice"
import { KeepThis } from "@/ui/quiz/keep-this"
import { Result } from "@/ui/quiz/result"
import { WayOn } from "@/ui/quiz/way-on"
import { Page } from "@/ui/sheet"
import { headline } from "@/ui/quiz/headline"

export const metadata: Metadata = { title: "Your result" }

type Props = { params: Promise<{ attempt: string }> }

export default async function AttemptResult({ params }: Props) {
  const { attempt: id } = await params
  const { shown, signedIn, quiz, may, gain } = await loadResult(id, resultPath(id))
  const { title, lead } = headline(shown)
  return (
    <Page title={title} kicker={shown.seal.title} lead={lead} voice={shown.seal.voice}>
      {gain ? <OwnGainNotice gain={gain} /> : null}
      <Result shown={shown} />
      {quiz ? <WayOn quiz={quiz} may={may} shown={shown} /> : null}
      {signedIn ? null : <KeepThis next={resultPath(id)} />}
    </Page>
  )
}
