import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { loadMemberAttempt } from "@/lib/record/loaders"
import { counting } from "@/lib/rescore/rules"
import { memberAttemptPath, memberPath, memberSeenPath } from "@/lib/roster/address"
import { AttemptSummary } from "@/ui/manage/attempt-summary"
import { Result } from "@/ui/quiz/result"
import { Corrected } from "@/ui/rescore/corrected"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "What was shown and answered" }

type Props = { params: Promise<{ person: string; attempt: string }> }

export default async function MemberAttempt({ params }: Props) {
  const { person, attempt } = await params
  const found = await enter(() => loadMemberAttempt(person, attempt), memberAttemptPath(person, attempt))
  if (!found) notFound()
  const { name, sealed, correction } = found
  const { seal } = sealed
  return (
    <Page
      title={`Quiz: ${seal.title}`}
      lead="As it was shown to them when they handed it in."
      kicker={<a href={memberPath(person)}>{name}</a>}
      current="manage"
      voice={seal.voice}
    >
      <AttemptSummary seal={counting(seal, correction)} />
      <Corrected seal={seal} correction={correction} />
      <p>
        <a href={memberSeenPath(person, attempt)}>What they saw before it was marked</a>
      </p>
      <Result seal={seal} />
    </Page>
  )
}
