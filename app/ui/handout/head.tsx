import type { ReactNode } from "react"
import { codePath } from "@/lib/teach/address"
import styles from "./handout.module.css"

type Props = {
  above: ReactNode
  title: string
  lead: string
  /** The path of this paper. */
  handout: string
  /** Where its code leads, in words. */
  leads: string
}

/** What the paper is, and in the corner the way back to the screen. */
export function Head({ above, title, lead, handout, leads }: Props) {
  return (
    <header className={styles["head"]}>
      <div>
        <p className={styles["above"]}>{above}</p>
        <h1>{title}</h1>
        <p className={styles["lead"]}>{lead}</p>
      </div>
      <img className={styles["code"]} src={codePath(handout)} alt={`QR code that leads to ${leads} online`} />
    </header>
  )
}
