import type { ReactNode } from "react"
import styles from "./notice.module.css"

export type NoticeTone = "good" | "caution" | "danger" | "info"

const SIGNS: Record<NoticeTone, string> = {
  good: "M5 12.5l4.5 4.5L19 7.5",
  caution: "M12 6v8M12 18v.01",
  danger: "M12 6v8M12 18v.01",
  info: "M12 11v7M12 6.5v.01",
}

type Props = {
  tone?: NoticeTone
  title?: ReactNode
  /** Announce it when it appears: "status" waits for a pause, "alert" interrupts. */
  role?: "status" | "alert" | undefined
  children?: ReactNode
}

/** The sign and the words carry the tone; colour only repeats it. */
export function Notice({ tone = "info", title, role, children }: Props) {
  return (
    <div className={`${styles["notice"]} ${styles[tone]}`} role={role}>
      <svg viewBox="0 0 24 24" width="24" height="24" fill="none" aria-hidden="true">
        <circle cx="12" cy="12" r="11" stroke="currentColor" strokeWidth="1.6" />
        <path
          d={SIGNS[tone]}
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <div>
        {title ? <p className={styles["title"]}>{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
