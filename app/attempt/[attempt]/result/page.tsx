import type { Metadata } from "next"
import { resultPath } from "@/lib/attempt/address"
import { loadResult } from "@/lib/attempt/loaders"
import { KeepThis } from "@/ui/quiz/keep-this"
import { Result } from "@/ui/quiz/result"
import { WayOn } from "@/ui/quiz/way-on"
import { AfterQuiz } from "@/ui/review/after-quiz"
import { Page } from "@/ui/sheet"
import { headline } from "@/ui/quiz/headline"

export const metadata: Metadata = { title: "Your result" }

type Props = { params: Promise<{ attempt: string }> }

export default async function AttemptResult({ params }: Props) {
  const { attempt: id } = await params
  const { seal, signedIn, module } = await loadResult(id, resultPath(id))
  const { title, lead } = headline(seal)
  return (
    <Page title={title} kicker={seal.title} lead={lead} voice={seal.voice}>
      <Result seal={seal} />
      {signedIn && seal.voice === "staff" ? <AfterQuiz /> : null}
      {module ? <WayOn voice={seal.voice} module={module} /> : null}
      {signedIn ? null : <KeepThis next={resultPath(id)} />}
    </Page>
  )
}
