import type { ReactNode } from "react"
import styles from "./deck.module.css"

type Props = {
  number: number
  total: number
  notes?: ReactNode
  children: ReactNode
}

/** What the audience sees, and what the educator alone sees. Its number is its anchor. */
export function Slide({ number, total, notes, children }: Props) {
  const hasNotes = Array.isArray(notes) ? notes.length > 0 : Boolean(notes)
  return (
    <section
      className={styles["slide"]}
      id={String(number)}
      aria-label={`Slide ${number} of ${total}`}
      data-slide=""
    >
      <div className={styles["stage"]} role="group" aria-label="The slide" tabIndex={0} data-stage="">
        <div className={styles["inner"]}>{children}</div>
      </div>
      {hasNotes ? (
        <aside
          className={styles["notes"]}
          aria-label={`Notes on slide ${number}`}
          // Long notes scroll, by keyboard too.
          tabIndex={0}
          data-notes=""
        >
          <p className={styles["forYou"]}>For you alone</p>
          {notes}
        </aside>
      ) : null}
      <p className={styles["number"]} aria-hidden="true">
        {number} of {total}
      </p>
      <nav
        className={styles["plain"]}
        aria-label={`After slide ${number}`}
        data-without-scripts=""
        data-screen-only=""
      >
        {number > 1 ? <a href={`#${number - 1}`}>Before</a> : null}
        {number < total ? <a href={`#${number + 1}`}>Next</a> : null}
      </nav>
    </section>
  )
}
