import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { loadMember } from "@/lib/record/loaders"
import { Moment } from "@/ui/moment"
import { Page } from "@/ui/sheet"
import { VoiceRecordView } from "@/ui/record/voice-record"

export const metadata: Metadata = { title: "One person's record" }

type Props = { params: Promise<{ person: string }> }

export default async function Member({ params }: Props) {
  const { person } = await params
  const found = await enter(() => loadMember(person), `/manage/${person}`)
  if (!found) notFound()
  const { member, voices } = found
  return (
    <Page
      title={member.name || member.email}
      wide
      current="manage"
      kicker={<a href="/manage">Who has done it</a>}
    >
      <p>
        {member.email} · {member.role} · since <Moment at={member.createdAt} style="day" />
      </p>
      {voices.map((record) => (
        <VoiceRecordView
          key={record.voice}
          record={record}
          attemptPath={(attempt) => (attempt.submittedAt ? `/manage/${member.id}/attempt/${attempt.id}` : "")}
        />
      ))}
    </Page>
  )
}
