import type { Metadata } from "next"
import { resultPath, seenPath } from "@/lib/attempt/address"
import { loadResult } from "@/lib/attempt/loaders"
import { counting } from "@/lib/rescore/rules"
import { Corrected } from "@/ui/rescore/corrected"
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
  const { seal, correction, signedIn, module } = await loadResult(id, resultPath(id))
  const { title, lead } = headline(counting(seal, correction))
  return (
    <Page title={title} kicker={seal.title} lead={lead} voice={seal.voice}>
      <Corrected seal={seal} correction={correction} />
      <Result seal={seal} />
      {signedIn && seal.voice === "staff" ? <AfterQuiz /> : null}
      {module ? <WayOn voice={seal.voice} module={module} /> : null}
      <p>
        <a href={seenPath(id)}>What you saw before it was marked</a>
      </p>
      {signedIn ? null : <KeepThis next={resultPath(id)} />}
    </Page>
  )
}
