import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { attemptPath, moreTimePath, questionPath } from "@/lib/attempt/address"
import { loadOpenAttempt } from "@/lib/attempt/loaders"
import { readSearch, type Search } from "@/lib/person/loaders"
import { MoreTime } from "@/ui/quiz/more-time"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "More time" }

type Props = { params: Promise<{ attempt: string }>; searchParams: Search }

export default async function AttemptMoreTime({ params, searchParams }: Props) {
  const { attempt: id } = await params
  const { attempt, time } = await loadOpenAttempt(id, moreTimePath(id))
  if (!time) redirect(attemptPath(id))
  const from = Number((await readSearch(searchParams))("from"))
  const number = attempt.paper.questions[from - 1] ? from : null
  return (
    <Page title="More time" kicker={attempt.paper.title} voice={attempt.voice}>
      <MoreTime
        attempt={id}
        time={time}
        number={number}
        back={number ? questionPath(id, number) : attemptPath(id)}
      />
    </Page>
  )
}
