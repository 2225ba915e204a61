import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { headingOf, kindOf } from "@/lib/course/quizzes"
import { enter } from "@/lib/person/gate"
import { loadMemberAttempt } from "@/lib/record/loaders"
import { memberAttemptPath, memberPath, memberSeenPath } from "@/lib/roster/address"
import { AttemptSummary } from "@/ui/manage/attempt-summary"
import { Result } from "@/ui/quiz/result"
import { Corrected } from "@/ui/rescore/corrected"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "What was shown and answered" }

const LEADS = {
  shown: "As it was shown to them when they handed it in.",
  withheld: "What was right is withheld until they have handed in the final test.",
}

type Props = { params: Promise<{ person: string; attempt: string }> }

export default async function MemberAttempt({ params }: Props) {
  const { person, attempt } = await params
  const found = await enter(() => loadMemberAttempt(person, attempt), memberAttemptPath(person, attempt))
  if (!found) notFound()
  const { name, shown } = found
  const { seal, told } = shown
  return (
    <Page
      title={headingOf({ kind: kindOf(seal.quizId), title: seal.title })}
      lead={told === "nothing" ? LEADS.withheld : LEADS.shown}
      kicker={<a href={memberPath(person)}>{name}</a>}
      current="manage"
      voice={seal.voice}
    >
      <AttemptSummary shown={shown} />
      <Corrected shown={shown} />
      <p>
        <a href={memberSeenPath(person, attempt)}>What they saw before it was marked</a>
      </p>
      <Result shown={shown} />
    </Page>
  )
}
