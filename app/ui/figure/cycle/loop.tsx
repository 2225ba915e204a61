"use client"

import { type ReactNode, useState } from "react"
import type { Strength } from "@/lib/course/schema"
import { StrengthMark } from "@/ui/lesson/strength"
import { Ring } from "./ring"
import styles from "./loop.module.css"

type Arrow = { says: string; strength: Strength; note: ReactNode }
type Props = { steps: string[]; medicine: string; arrows: Arrow[] }

/** One arrow is chosen, in the drawing or in the list beside it, and its note is told. */
export function Loop({ steps, medicine, arrows }: Props) {
  const [chosen, choose] = useState(0)
  return (
    <div className={styles["loop"]}>
      <div className={styles["pair"]}>
        <Ring steps={steps} medicine={medicine} arrows={arrows} chosen={chosen} choose={choose} />
        <ol className={styles["list"]} data-needs-scripts="" data-screen-only="">
          {arrows.map(({ says, strength }, index) => (
            <li key={says}>
              <button type="button" aria-pressed={index === chosen} onClick={() => choose(index)}>
                <span>
                  {index + 1}. {says}
                </span>
                <StrengthMark strength={strength} />
              </button>
            </li>
          ))}
        </ol>
      </div>
      <div role="status" className={styles["notes"]}>
        {arrows.map(({ says, note }, index) => (
          <div key={says} className={styles["note"]} hidden={index !== chosen}>
            {note}
          </div>
        ))}
      </div>
    </div>
  )
}
