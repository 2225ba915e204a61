import type { ReactNode } from "react"
import type { Claim as LedgerClaim, Source } from "@/lib/course/schema"
import { day } from "@/ui/day"
import { StrengthMark } from "./strength"
import styles from "./claim.module.css"

type Props = {
  claim: LedgerClaim
  sources: Source[]
  /** Only where the lesson says it first: an address leads to one place, and so does the note. */
  anchor?: string | undefined
  children: ReactNode
}

/** A sentence, how sure we are of it, and where that comes from: in the margin on wide screens, behind the mark on others. */
export function Claim({ claim, sources, anchor, children }: Props) {
  const note = `note-${claim.id}`
  return (
    <span className={styles["claim"]} id={anchor}>
      {children}{" "}
      <span className={styles["still"]}>
        <StrengthMark strength={claim.strength} terse={anchor !== undefined} />
      </span>
      <button type="button" className={styles["press"]} popoverTarget={note}>
        <StrengthMark strength={claim.strength} />
        <span className="unseen">: show the sources</span>
      </button>
      {anchor ? <Note id={note} claim={claim} sources={sources} /> : null}
    </span>
  )
}

/** Spans only: it stands inside a paragraph. */
function Note({ id, claim, sources }: { id: string; claim: LedgerClaim; sources: Source[] }) {
  const checked = sources.map((source) => source.checked).toSorted()[0]
  return (
    <span className={styles["note"]} id={id} popover="auto" role="note">
      <span className={styles["sure"]} aria-hidden="true">
        <StrengthMark strength={claim.strength} />
      </span>
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 ? "; " : ""}
          <a href={`#source-${source.id}`}>{source.short}</a>
        </span>
      ))}
      . {checked ? <span className={styles["checked"]}>Checked {day(checked)}.</span> : null}
      <button type="button" className={styles["close"]} popoverTarget={id} popoverTargetAction="hide">
        Close
      </button>
    </span>
  )
}
