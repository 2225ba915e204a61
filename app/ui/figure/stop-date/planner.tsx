"use client"

import type { ReactNode } from "react"
import { dayInWords, inDays, type Planned, planOf, type Way, wayOf } from "@/lib/figure/stop-date/rules"
import { Field } from "@/ui/field"
import { useEntries } from "../answers/use-entries"
import { Card, type Row } from "./card"
import { Checks, Ticks } from "./checks"
import { PrintCard } from "./print-card"
import { type PlannerWords, Said } from "./said"
import styles from "./stop-date.module.css"

type Props = {
  words: PlannerWords
  /** The question that comes first. */
  children: ReactNode
  /** What stands on the card in any case. */
  lines: ReactNode
}

/** Builds the plan of a short course as it is filled in, for somebody who has not taken it every day. */
export function Planner({ words, children, lines }: Props) {
  const { group, entries, read, clear } = useEntries()
  const way = wayOf(entries["daily"])
  const plan = planOf(entries)
  const { list, heading } = words.checks
  const ticks = list.map((each) => ({ ...each, ticked: `check-${each.id}` in entries }))
  return (
    <div ref={group} onChange={read} onBlur={read}>
      {children}
      <div className={styles["controls"]} data-needs-scripts="" data-screen-only="" hidden={way !== "dates"}>
        <Dates {...words.fields} />
        <Checks heading={heading} list={list} />
      </div>
      <Said words={words} way={way} plan={plan} />
      <Card title={words.title} rows={rowsOf(words, way, plan)}>
        {way === "taper" ? null : <Ticks heading={heading} list={ticks} />}
        {lines}
      </Card>
      <PrintCard clear={clear}>Print this plan</PrintCard>
    </div>
  )
}

function Dates({ start, stop, stopHint, review }: PlannerWords["fields"]) {
  return (
    <>
      <Field type="date" label={start} name="stop-date:start" autoComplete="off" />
      <Field type="date" label={stop} hint={stopHint} name="stop-date:stop" autoComplete="off" />
      <Field type="date" label={review} name="stop-date:review" autoComplete="off" />
    </>
  )
}

/** Nothing is dated before the question is answered, and nothing for whoever may be used to it already. */
function rowsOf({ fields, taper }: PlannerWords, way: Way, plan: Planned): Row[] {
  if (way === "taper") return [{ label: fields.stop, value: taper.title }]
  const dated = way === "dates" && plan.ok ? plan : null
  return [
    { label: fields.start, value: dated && dayInWords(dated.start) },
    { label: fields.stop, value: dated && dayInWords(dated.stop) },
    { label: fields.length, value: dated && inDays(dated.days) },
    { label: fields.review, value: dated?.review ? dayInWords(dated.review) : null },
  ]
}
