"use client"

import { useState, type ReactNode } from "react"
import { Choice } from "@/ui/choice"
import styles from "./trials.module.css"

type Shown = { id: string; name: string; kind: string; verdict: string; card: ReactNode }

/** One study at a time. Without scripts, and on paper, they stand one under the other. */
export function Bench({ ask, studies }: { ask: string; studies: Shown[] }) {
  const [chosen, setChosen] = useState(studies[0]?.id)
  const [said, setSaid] = useState("")

  function choose({ id, name, verdict }: Shown) {
    setChosen(id)
    setSaid(`${name}. ${verdict}`)
  }

  return (
    <>
      <fieldset className={styles["choices"]} data-needs-scripts="" data-screen-only="">
        <legend>{ask}</legend>
        {studies.map((study) => (
          <Choice
            key={study.id}
            type="radio"
            name="trials-study"
            value={study.id}
            checked={chosen === study.id}
            onChange={() => choose(study)}
          >
            <b>{study.name}</b>
            <small>{study.kind}</small>
          </Choice>
        ))}
      </fieldset>
      <p role="status" className="unseen">
        {said}
      </p>
      <div className={styles["cards"]}>
        {studies.map(({ id, card }) => (
          <div key={id} data-aside={chosen === id ? undefined : ""}>
            {card}
          </div>
        ))}
      </div>
    </>
  )
}
