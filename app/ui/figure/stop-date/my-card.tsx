"use client"

import type { ReactNode } from "react"
import { dayInWords, readDay, type Way, wayOf } from "@/lib/figure/stop-date/rules"
import type { StopDateFile } from "@/lib/figure/stop-date/schema"
import { Field } from "@/ui/field"
import { type Entries, useEntries } from "../answers/use-entries"
import { Verdict } from "../answers/verdict"
import { Card, type Row } from "./card"
import { PrintCard } from "./print-card"
import styles from "./stop-date.module.css"

type Words = Pick<StopDateFile["patient"], "fields" | "says"> & {
  title: string
  first: string
  taper: { title: string; advice: string }
}
type Props = {
  words: Words
  /** The question that comes first. */
  children: ReactNode
  /** What stands on the card in any case. */
  lines: ReactNode
}

/** A card for a person's own use. What they write stays in the page. */
export function MyCard({ words, children, lines }: Props) {
  const { group, entries, read, clear } = useEntries()
  const { fields } = words
  const way = wayOf(entries["daily"])
  return (
    <div ref={group} onChange={read} onBlur={read}>
      {children}
      <div className={styles["controls"]} data-needs-scripts="" data-screen-only="">
        <div hidden={way !== "dates"}>
          <Field
            type="date"
            label={fields.stop}
            hint={fields.stopHint}
            name="stop-date:stop"
            autoComplete="off"
          />
        </div>
        <Field label={fields.call} name="stop-date:call" maxLength={60} autoComplete="off" />
        <Field label={fields.phone} name="stop-date:phone" type="tel" maxLength={30} autoComplete="off" />
        <Field label={fields.spare} name="stop-date:spare" maxLength={60} autoComplete="off" />
      </div>
      <div className={styles["said"]} data-needs-scripts="" data-screen-only="">
        <Said words={words} way={way} stop={entries["stop"]} />
      </div>
      <Card title={words.title} rows={rowsOf(words, way, entries)}>
        {lines}
      </Card>
      <PrintCard clear={clear}>Print my card</PrintCard>
    </div>
  )
}

function Said({ words, way, stop }: { words: Words; way: Way; stop: string | undefined }) {
  const { first, taper, says } = words
  if (way === "asking") return <Verdict tone="ask" title={first} />
  if (way === "taper")
    return (
      <Verdict tone="halt" title={taper.title}>
        <p>{taper.advice}</p>
      </Verdict>
    )
  if (!stop) return <Verdict tone="note" title={says.absent} />
  const day = readDay(stop)
  if (day === null) return <Verdict tone="care" title={says.invalid} />
  return <Verdict tone="note" title={`${says.dated} ${dayInWords(day)}.`} />
}

/** The day is the one that was agreed; whoever may be used to the pills has none here. */
function rowsOf({ fields, taper }: Words, way: Way, entries: Entries): Row[] {
  const day = way === "dates" && entries["stop"] ? readDay(entries["stop"]) : null
  return [
    { label: fields.stop, value: way === "taper" ? taper.title : day === null ? null : dayInWords(day) },
    { label: fields.call, value: entries["call"] ?? null },
    { label: fields.phone, value: entries["phone"] ?? null },
    { label: fields.spare, value: entries["spare"] ?? null },
  ]
}
