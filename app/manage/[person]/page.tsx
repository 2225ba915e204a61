import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { readSearch, type Search } from "@/lib/person/loaders"
import { loadMember } from "@/lib/record/loaders"
import { MemberFacts } from "@/ui/manage/member-facts"
import { Done } from "@/ui/person/done"
import { GiveAttemptForms } from "@/ui/person/give-attempt-form"
import { ProblemSummary } from "@/ui/person/problem-summary"
import { StandingForms } from "@/ui/person/standing-forms"
import { VoiceRecordView } from "@/ui/record/voice-record"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "One person's record" }

type Props = { params: Promise<{ person: string }>; searchParams: Search }

export default async function Member({ params, searchParams }: Props) {
  const { person } = await params
  const found = await enter(() => loadMember(person), `/manage/${encodeURIComponent(person)}`)
  if (!found) notFound()
  const { member, voices, usedUp, mayChange, flash } = found
  const done = (await readSearch(searchParams))("done")
  return (
    <Page
      title={member.name || member.email}
      wide
      current="manage"
      kicker={<a href="/manage">Who has done it</a>}
    >
      <ProblemSummary flash={flash} />
      {flash ? null : <Done what={done} />}
      <MemberFacts member={member} />
      {voices.map((record) => (
        <VoiceRecordView
          key={record.voice}
          record={record}
          attemptPath={(attempt) => (attempt.submittedAt ? `/manage/${member.id}/attempt/${attempt.id}` : "")}
        />
      ))}
      <GiveAttemptForms person={member.id} quizzes={usedUp} />
      {mayChange ? (
        <section>
          <h2>Account</h2>
          <StandingForms person={member} />
        </section>
      ) : null}
    </Page>
  )
}
