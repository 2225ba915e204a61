import type { Metadata } from "next"
import { enter } from "@/lib/person/gate"
import { loadRoster } from "@/lib/roster/loaders"
import { countStandings, filterRows, pageOf } from "@/lib/roster/rules"
import { rosterFilterSchema } from "@/lib/roster/schema"
import { Counts } from "@/ui/manage/counts"
import { Filter } from "@/ui/manage/filter"
import { Pages } from "@/ui/manage/pages"
import { RosterTable } from "@/ui/manage/roster-table"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "Who has done it" }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Manage({ searchParams }: Props) {
  const filter = rosterFilterSchema.parse(await searchParams)
  const { rows, quizzes } = await enter(() => loadRoster(filter.voice), "/manage")
  const found = pageOf(filterRows(rows, filter), filter.page)
  return (
    <Page title="Who has done it" wide current="manage" lead={<Lead people={rows.length} />}>
      <Counts counts={countStandings(rows)} filter={filter} />
      <Filter filter={filter} />
      <RosterTable found={found} quizzes={quizzes} />
      <Pages found={found} filter={filter} />
    </Page>
  )
}

function Lead({ people }: { people: number }) {
  return (
    <>
      {people === 1 ? "One person has an account" : `${people} people have an account`}.{" "}
      <a href="/invite">Invite somebody</a> <a href="/manage/gain">What was learnt</a>
    </>
  )
}
