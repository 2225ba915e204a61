import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { loadMemberSeen } from "@/lib/record/loaders"
import { memberAttemptPath, memberSeenPath } from "@/lib/roster/address"
import { Seen } from "@/ui/seen/seen"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "What this person saw" }

type Props = { params: Promise<{ person: string; attempt: string }> }

export default async function MemberSeen({ params }: Props) {
  const { person, attempt } = await params
  const found = await enter(() => loadMemberSeen(person, attempt), memberSeenPath(person, attempt))
  if (!found) notFound()
  const { name, sealed, questions } = found
  return (
    <Page
      title={`What ${name} saw`}
      kicker={sealed.seal.title}
      lead="Every question as it was asked, with the answer given, before it was marked."
      current="manage"
      voice={sealed.seal.voice}
    >
      <Seen sealed={sealed} questions={questions} resultPath={memberAttemptPath(person, attempt)} />
    </Page>
  )
}
