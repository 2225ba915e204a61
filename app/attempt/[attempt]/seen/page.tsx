import type { Metadata } from "next"
import { resultPath, seenPath } from "@/lib/attempt/address"
import { loadSeen } from "@/lib/attempt/loaders"
import { Seen } from "@/ui/seen/seen"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "What you saw" }

type Props = { params: Promise<{ attempt: string }> }

export default async function AttemptSeen({ params }: Props) {
  const { attempt: id } = await params
  const { sealed, questions } = await loadSeen(id, seenPath(id))
  return (
    <Page
      title="What you saw"
      kicker={sealed.seal.title}
      lead="Every question as it was asked, with what you answered, before it was marked."
      voice={sealed.seal.voice}
    >
      <Seen sealed={sealed} questions={questions} resultPath={resultPath(id)} />
    </Page>
  )
}
