import type { ReactNode } from "react"
import { Bar, type Place } from "@/ui/frame/bar"
import { Footer } from "@/ui/frame/footer"
import styles from "./sheet.module.css"

type Props = {
  title: string
  kicker?: ReactNode
  lead?: ReactNode
  /** 74rem instead of a reading column: tables, lists of people. */
  wide?: boolean | undefined
  current?: Place | undefined
  voice?: "staff" | "patient" | undefined
  /** Sits in the bar: the voice switch. */
  bar?: ReactNode
  children: ReactNode
}

/** The frame of every page: bar with the safety link, one h1, the content, the foot. */
export function Page({ title, kicker, lead, wide, current, voice, bar, children }: Props) {
  return (
    <>
      <Bar current={current}>{bar}</Bar>
      <main id="main" tabIndex={-1} data-voice={voice} className={wide ? styles["wide"] : styles["narrow"]}>
        <header className={styles["head"]}>
          {kicker ? <p className={styles["kicker"]}>{kicker}</p> : null}
          <h1>{title}</h1>
          {lead ? <p className={styles["lead"]}>{lead}</p> : null}
        </header>
        <div className={styles["flow"]}>{children}</div>
      </main>
      <Footer />
    </>
  )
}
