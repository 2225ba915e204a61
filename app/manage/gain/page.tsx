import type { Metadata } from "next"
import { loadGain } from "@/lib/gain/loaders"
import { enter } from "@/lib/person/gate"
import { LinkButton } from "@/ui/button"
import { GainTable, HowReckoned } from "@/ui/gain/gain-table"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "What was learnt" }

export default async function Gain() {
  const cohorts = await enter(loadGain, "/manage/gain")
  return (
    <Page
      title="What was learnt"
      wide
      current="manage"
      kicker={<a href="/manage">Who has done it</a>}
      lead="The start test beside the final test, for staff with an account who took both."
    >
      <GainTable cohorts={cohorts} />
      <p>
        <LinkButton tone="quiet" href="/manage/gain.csv">
          Save as CSV
        </LinkButton>
      </p>
      <HowReckoned />
    </Page>
  )
}
