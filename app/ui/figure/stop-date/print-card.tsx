import { Button } from "@/ui/button"
import styles from "./card.module.css"

/** The browser's own print dialog, with the card alone; print rules do the rest. */
function printAlone() {
  const { dataset } = document.documentElement
  dataset["printing"] = "stop-date"
  addEventListener("afterprint", () => delete dataset["printing"], { once: true })
  window.print()
}

type Props = { children: string; clear: () => void }

export function PrintCard({ children, clear }: Props) {
  return (
    <div className={styles["foot"]} data-needs-scripts="" data-screen-only="">
      <Button type="button" onClick={printAlone}>
        {children}
      </Button>
      <Button type="button" tone="quiet" onClick={clear}>
        Clear what I entered
      </Button>
    </div>
  )
}
