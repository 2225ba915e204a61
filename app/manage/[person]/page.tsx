import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { readSearch, type Search } from "@/lib/person/loaders"
import { loadMember } from "@/lib/record/loaders"
import { memberAttemptPath, memberPath } from "@/lib/roster/address"
import { MemberFacts } from "@/ui/manage/member-facts"
import { TakeAwayOne } from "@/ui/manage/take-away"
import { Done } from "@/ui/person/done"
import { GiveAttemptForms } from "@/ui/person/give-attempt-form"
import { ProblemSummary } from "@/ui/person/problem-summary"
import { StandingForms } from "@/ui/person/standing-forms"
import { SureAndWrongList } from "@/ui/record/sure-and-wrong-list"
import { VoiceRecordView } from "@/ui/record/voice-record"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "One person's record" }

type Props = { params: Promise<{ person: string }>; searchParams: Search }

export default async function Member({ params, searchParams }: Props) {
  const { person } = await params
  const found = await enter(() => loadMember(person), memberPath(person))
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
      <SureAndWrongList
        answers={member.sureAndWrong}
        attemptPath={(attempt) => memberAttemptPath(member.id, attempt)}
      >
        They were sure of these answers in their latest attempt, and the answers were not right. Talk about
        them first.
      </SureAndWrongList>
      {voices.map((record) => (
        <VoiceRecordView
          key={record.voice}
          record={record}
          attemptPath={(attempt) => (attempt.submittedAt ? memberAttemptPath(member.id, attempt.id) : "")}
        />
      ))}
      <GiveAttemptForms person={member.id} quizzes={usedUp} />
      <TakeAwayOne person={member} />
      {mayChange ? (
        <section>
          <h2>Account</h2>
          <StandingForms person={member} />
        </section>
      ) : null}
    </Page>
  )
}
