import type { ReactNode } from "react"
import type { Voice } from "@/lib/course/schema"
import { Bar } from "@/ui/frame/bar"
import { Footer } from "@/ui/frame/footer"
import { PrintButton } from "./print-button"
import styles from "./paper.module.css"

type Props = {
  voice: Voice
  /** Stands beside the button on the screen: where else to go. */
  aside: ReactNode
  children: ReactNode
}

/** A page made for printing: on the screen sheets of paper on a desk, in print the sheets alone. */
export function Paper({ voice, aside, children }: Props) {
  return (
    <>
      <Bar />
      <main id="main" tabIndex={-1} className={styles["desk"]}>
        <div className={styles["tools"]} data-screen-only="">
          <PrintButton />
          <p>
            Prints on A4 or US Letter. You can also print with your browser: Ctrl and P, or on a Mac Command
            and P.
          </p>
          <p>{aside}</p>
        </div>
        <article className={styles["paper"]} data-paper="" data-voice={voice}>
          {children}
        </article>
      </main>
      <div data-screen-only="">
        <Footer />
      </div>
    </>
  )
}

/** One sheet on the screen; in print, what it holds flows on. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className={styles["sheet"]}>{children}</div>
}
