import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { readSearch, type Search } from "@/lib/person/loaders"
import { rescorePath } from "@/lib/rescore/address"
import { loadRescore } from "@/lib/rescore/loaders"
import { statisticsPath } from "@/lib/statistics/address"
import { Done } from "@/ui/person/done"
import { ProblemSummary } from "@/ui/person/problem-summary"
import { EffectTable } from "@/ui/rescore/effect-table"
import { KeyChange } from "@/ui/rescore/key-change"
import { PastRescores } from "@/ui/rescore/past-rescores"
import { RescoreForm } from "@/ui/rescore/rescore-form"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "Mark again with the corrected key" }

type Props = { params: Promise<{ question: string; hash: string }>; searchParams: Search }

export default async function RescorePage({ params, searchParams }: Props) {
  const { question, hash } = await params
  const found = await enter(() => loadRescore(question, hash), rescorePath(question, hash))
  if (!found) notFound()
  const { plan, effect, past, ...form } = found
  return (
    <Page
      title={`Mark question ${question} again`}
      lead={plan.now.stem}
      current="manage"
      kicker={<a href={statisticsPath}>The questions in numbers</a>}
    >
      <ProblemSummary flash={form.flash} />
      {form.flash ? null : <Done what={(await readSearch(searchParams))("done")} />}
      <KeyChange plan={plan} />
      <EffectTable effect={effect} />
      {effect.take.changed === 0 ? (
        <p>No attempt would change, so there is nothing to do.</p>
      ) : (
        <RescoreForm plan={plan} flash={form.flash} pressed={form.key} />
      )}
      <PastRescores past={past} />
    </Page>
  )
}
