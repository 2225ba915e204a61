import type { ReactNode } from "react"
import styles from "./form.module.css"

/** Other ways on, below a form. */
export function Aside({ children }: { children: ReactNode }) {
  return <div className={styles["aside"]}>{children}</div>
}

/** Buttons side by side. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={styles["row"]}>{children}</div>
}

/** A link to be handed over: one press selects it. */
export function Copy({ children }: { children: string }) {
  return <code className={styles["copy"]}>{children}</code>
}
