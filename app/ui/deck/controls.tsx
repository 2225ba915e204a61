import type { ReactNode } from "react"
import styles from "./controls.module.css"

/** The buttons under a slide. What they do is in presenter.tsx, by their data-act; unseen without scripts. */
export function Controls({ children }: { children: ReactNode }) {
  return (
    <div className={styles["controls"]} data-needs-scripts="" data-screen-only="">
      <div className={styles["turn"]}>
        <button type="button" data-act="before">
          <span aria-hidden="true">←</span> Before
        </button>
        <button type="button" data-act="next">
          Next <span aria-hidden="true">→</span>
        </button>
      </div>
      <div className={styles["tools"]}>
        <label>
          <input type="checkbox" defaultChecked autoComplete="off" data-notes-shown="" /> Notes
        </label>
        <button type="button" data-act="clock">
          Start the clock
        </button>
        <span className={styles["clock"]} role="timer" data-clock="" />
        <button type="button" className={styles["wide"]} data-act="audience">
          Audience window
        </button>
        <button type="button" className={styles["wide"]} data-act="full">
          Full screen
        </button>
        <button type="button" popoverTarget="deck-settings">
          <span className={styles["wide"]}>Keys and</span> <span className={styles["more"]}>more</span>
        </button>
      </div>
      <div id="deck-settings" popover="auto" className={styles["settings"]}>
        {children}
      </div>
    </div>
  )
}
