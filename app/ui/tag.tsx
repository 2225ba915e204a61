import type { ReactNode } from "react"
import styles from "./tag.module.css"

export type TagTone = "plain" | "action" | "good" | "caution" | "danger"

/** A state in one or two words. */
export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`${styles["tag"]} ${styles[tone]}`}>{children}</span>
}
