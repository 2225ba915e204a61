"use client"

import { useState } from "react"
import { Button } from "@/ui/button"
import { Compared } from "./compared"
import type { SwapView } from "./myths"
import styles from "./myths.module.css"

export type Work = { text: string; shown: boolean; ticks: string[] }

const untouched = ({ said }: SwapView): Work => ({ text: said, shown: false, ticks: [] })

/** Sentences to rewrite, one at a time. What is written lives in this page only. */
export function Rewrite({ swaps }: { swaps: SwapView[] }) {
  const [at, setAt] = useState(0)
  const [works, setWorks] = useState<Record<string, Work>>({})
  const [said, setSaid] = useState("")
  const swap = swaps[at]
  if (!swap) return null
  const work = works[swap.id] ?? untouched(swap)
  const keep = (next: Work, words = "") => {
    setWorks({ ...works, [swap.id]: next })
    setSaid(words)
  }
  const go = (to: number) => {
    setAt(to)
    setSaid(`Sentence ${to + 1} of ${swaps.length}: ${swaps[to]?.topic}.`)
  }
  return (
    <>
      <div className={styles["pick"]}>
        <label htmlFor="myths-sentence">Sentence</label>
        <select id="myths-sentence" value={at} onChange={(event) => go(Number(event.target.value))}>
          {swaps.map(({ id, topic }, index) => (
            <option key={id} value={index}>
              {index + 1} of {swaps.length}: {topic}
            </option>
          ))}
        </select>
      </div>
      <Desk swap={swap} work={work} keep={keep} next={() => go((at + 1) % swaps.length)} />
      <p role="status" className={styles["status"]}>
        {said}
      </p>
      {work.shown ? <Compared swap={swap} work={work} keep={keep} /> : null}
    </>
  )
}

type DeskProps = {
  swap: SwapView
  work: Work
  keep: (next: Work, words?: string) => void
  next: () => void
}

function Desk({ swap, work, keep, next }: DeskProps) {
  const compare = () =>
    keep(
      { ...work, shown: true },
      `An honest wording is shown below, with ${swap.points.length} points to tick.`,
    )
  return (
    <>
      <blockquote className={styles["document"]}>{swap.said}</blockquote>
      <label className={styles["own"]}>
        Your wording
        <textarea
          rows={5}
          maxLength={1000}
          autoComplete="off"
          value={work.text}
          onChange={(event) => keep({ ...work, text: event.target.value })}
        />
      </label>
      <div className={styles["buttons"]}>
        <Button type="button" onClick={compare}>
          Compare
        </Button>
        <Button
          type="button"
          tone="quiet"
          onClick={() => keep(untouched(swap), "The sentence is back as it was.")}
        >
          Reset
        </Button>
        <Button type="button" tone="quiet" onClick={next}>
          Next sentence
        </Button>
      </div>
    </>
  )
}
