import type { ReactNode } from "react"
import styles from "./verdict.module.css"

export type Tone = "halt" | "care" | "ask" | "note"

/** An eight-sided sign, a triangle, a circle and a leaf of a calendar: told apart without colour. */
const SHAPES: Record<Tone, string> = {
  halt: "M7.4 1.5h9.2l5.9 5.9v9.2l-5.9 5.9H7.4l-5.9-5.9V7.4z",
  care: "M12 2.2 22.8 21.5H1.2z",
  ask: "M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21z",
  note: "M2.5 5h19v16.5h-19z",
}
const SIGNS: Record<Tone, string> = {
  halt: "M7 12h10",
  care: "M12 9v6M12 18.2v.01",
  ask: "M9 9.4a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2M12 17.4v.01",
  note: "M2.5 10h19M8 2.5v4M16 2.5v4",
}

type Props = { tone: Tone; title: string; children?: ReactNode }

/** What it comes to. There from the start, so that each change of it is read out. */
export function Verdict({ tone, title, children }: Props) {
  return (
    <div className={styles["verdict"]} data-tone={tone} role="status">
      <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">
        <path d={SHAPES[tone]} />
        <path className={styles["sign"]} d={SIGNS[tone]} />
      </svg>
      <div>
        <p className={styles["title"]}>{title}</p>
        {children}
      </div>
    </div>
  )
}
