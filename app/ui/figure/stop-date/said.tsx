import { inDays, lengthOf, type Planned, type Way } from "@/lib/figure/stop-date/rules"
import type { StopDateFile } from "@/lib/figure/stop-date/schema"
import { Verdict } from "../answers/verdict"
import styles from "./stop-date.module.css"

export type PlannerWords = Pick<StopDateFile["staff"], "fields" | "says"> & {
  checks: { heading: string; list: { id: string; name: string }[] }
  lengths: { upTo: number | null; words: string }[]
  title: string
  first: string
  taper: { title: string; advice: string }
}

type Props = { words: PlannerWords; way: Way; plan: Planned }

/** Where the plan stands: what is missing, what is wrong with it, or how long it is and what is known of that. */
export function Said(props: Props) {
  return (
    <div className={styles["said"]} data-needs-scripts="" data-screen-only="">
      <Standing {...props} />
    </div>
  )
}

function Standing({ words, way, plan }: Props) {
  const { first, taper, says, lengths } = words
  if (way === "asking") return <Verdict tone="ask" title={first} />
  if (way === "taper")
    return (
      <Verdict tone="halt" title={taper.title}>
        <p>{taper.advice}</p>
      </Verdict>
    )
  if (!plan.ok)
    return <Verdict tone={plan.mistake === "absent" ? "note" : "care"} title={says[plan.mistake]} />
  const length = lengthOf(lengths, plan.days)
  return (
    <Verdict tone={length?.upTo === null ? "care" : "note"} title={`${inDays(plan.days)}.`}>
      <p>{length?.words}</p>
      {plan.review === null ? <p>{says.noReview}</p> : null}
    </Verdict>
  )
}
