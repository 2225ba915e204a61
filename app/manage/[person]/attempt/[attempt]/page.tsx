import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { headingOf, kindOf } from "@/lib/course/quizzes"
import { enter } from "@/lib/person/gate"
import { loadMemberAttempt } from "@/lib/record/loaders"
import { AttemptSummary } from "@/ui/manage/attempt-summary"
import { Result } from "@/ui/quiz/result"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "What was shown and answered" }

const LEADS = {
  all: "As it was shown to them when they handed it in.",
  score: "The answers of this quiz are told to nobody.",
  nothing: "What was right is withheld until they have handed in the final test.",
}

type Props = { params: Promise<{ person: string; attempt: string }> }

export default async function MemberAttempt({ params }: Props) {
  const { person, attempt } = await params
  const here = `/manage/${encodeURIComponent(person)}`
  const found = await enter(
    () => loadMemberAttempt(person, attempt),
    `${here}/attempt/${encodeURIComponent(attempt)}`,
  )
  if (!found) notFound()
  const { name, shown } = found
  const { seal, told } = shown
  return (
    <Page
      title={headingOf({ kind: kindOf(seal.quizId), title: seal.title })}
      lead={LEADS[told]}
      kicker={<a href={here}>{name}</a>}
      current="manage"
      voice={seal.voice}
    >
      <AttemptSummary shown={shown} />
      <Result shown={shown} />
    </Page>
  )
}
