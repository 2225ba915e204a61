import type { Metadata } from "next"
import { enter } from "@/lib/person/gate"
import { loadRoster } from "@/lib/roster/loaders"
import { countStandings, filterRows, pageOf } from "@/lib/roster/rules"
import { rosterFilterSchema, type RosterRow } from "@/lib/roster/schema"
import { statisticsPath } from "@/lib/statistics/address"
import { Counts } from "@/ui/manage/counts"
import { Filter } from "@/ui/manage/filter"
import { Pages } from "@/ui/manage/pages"
import { RosterTable } from "@/ui/manage/roster-table"
import { TakeAway } from "@/ui/manage/take-away"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "Who has done it" }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Manage({ searchParams }: Props) {
  const filter = rosterFilterSchema.parse(await searchParams)
  const { rows, quizzes } = await enter(() => loadRoster(filter.voice), "/manage")
  const found = pageOf(filterRows(rows, filter), filter.page)
  return (
    <Page title="Who has done it" wide current="manage" lead={<Lead rows={rows} />}>
      <Counts counts={countStandings(rows)} filter={filter} />
      <Filter filter={filter} />
      <RosterTable found={found} quizzes={quizzes} />
      <Pages found={found} filter={filter} />
      <TakeAway filter={filter} />
    </Page>
  )
}

function Lead({ rows }: { rows: readonly RosterRow[] }) {
  const sure = rows.filter((row) => row.sureAndWrong > 0).length
  return (
    <>
      {rows.length === 1 ? "One person has an account" : `${rows.length} people have an account`}.{" "}
      {sure > 0 ? `Whoever was sure of an answer that was not right comes first: ${sure}. ` : null}
      <a href="/invite">Invite somebody</a>, or see <a href="/manage/gain">what was learnt</a> and{" "}
      <a href={statisticsPath}>the questions in numbers</a>.
    </>
  )
}
