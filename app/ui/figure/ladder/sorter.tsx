"use client"

import { useState, type ReactNode } from "react"
import { compare, type Sorted } from "@/lib/figure/ladder/rules"
import { Button } from "@/ui/button"
import { Line, type Named, type Sortable } from "./line"
import styles from "./ladder.module.css"

type Props = { rungs: Named[]; approaches: (Sortable & { evidence: ReactNode })[] }

/** First the learner's view, then the evidence under each line. Without scripts the evidence stands there at once. */
export function Sorter({ rungs, approaches }: Props) {
  const [sorted, setSorted] = useState<Sorted>({})
  const [compared, setCompared] = useState(false)

  function again() {
    setSorted({})
    setCompared(false)
  }

  return (
    <div data-compared={compared ? "" : undefined}>
      <ul className={styles["lines"]}>
        {approaches.map(({ evidence, ...approach }) => (
          <Line
            key={approach.id}
            approach={approach}
            rungs={rungs}
            chosen={sorted[approach.id]}
            compared={compared}
            choose={(rung) => setSorted({ ...sorted, [approach.id]: rung })}
          >
            {evidence}
          </Line>
        ))}
      </ul>
      <div className={styles["foot"]} data-needs-scripts="" data-screen-only="">
        <Button
          type="button"
          tone={compared ? "quiet" : "main"}
          onClick={compared ? again : () => setCompared(true)}
        >
          {compared ? "Start again" : "Compare with the evidence"}
        </Button>
        <p role="status">{compared ? wordsFor(compare(approaches, sorted)) : null}</p>
      </div>
    </div>
  )
}

function wordsFor({ agree, open, all }: ReturnType<typeof compare>): string {
  const left = open > 0 ? ` ${open} ${open === 1 ? "was" : "were"} left open.` : ""
  return `${agree} of ${all} stand where the evidence has them.${left} The reasons are under each line.`
}
