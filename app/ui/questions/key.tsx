import type { Reason, SheetItem } from "@/lib/sheet/schema"
import { ended } from "@/ui/ended"
import styles from "./question-sheet.module.css"

/** The answers in the order of the questions, each with why. */
export function Key({ items }: { items: SheetItem[] }) {
  return (
    <ol className={styles["answers"]}>
      {items.map(({ question: { id }, key: { right, note, reasons } }) => (
        <li key={id}>
          <p>
            <b>{right}</b> <small>{id}</small>
          </p>
          {note ? <p>{note}</p> : null}
          <ul>
            {reasons.map((reason, index) => (
              <OneReason key={index} {...reason} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** Right ones have a tick, and say so. */
function OneReason({ mark, right, text, why }: Reason) {
  return (
    <li data-right={right || undefined}>
      {right ? (
        <>
          <span aria-hidden="true">✓</span>
          <span className="unseen">Right: </span>
        </>
      ) : null}{" "}
      {mark ? <b>{mark}</b> : null} {text ? <i>{ended(text)}</i> : null} {why}
    </li>
  )
}
