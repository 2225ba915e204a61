import type { ToldAtOnce } from "@/lib/attempt/loaders"
import type { WorkingKind } from "@/lib/quiz/schema"
import { LinkButton } from "@/ui/button"
import { Feedback } from "./feedback"
import { GoTo, type Stop } from "./go-to"
import { VerdictTag } from "./verdict-tag"
import styles from "./question.module.css"

type Props = {
  kind: WorkingKind
  told: ToldAtOnce
  pages: { back: string | null; next: string; last: boolean }
  stops: Stop[]
}

/** A question that is answered for good: what was right and why, and the way on. */
export function ToldQuestion({ kind, told, pages, stops }: Props) {
  return (
    <div className={styles["form"]}>
      <p role="status">
        <VerdictTag verdict={told.explained.verdict} />
      </p>
      <Feedback kind={kind} explained={told.explained} readAgain={told.readAgain} />
      <div className={styles["actions"]}>
        <LinkButton href={pages.next}>{pages.last ? "Review" : "Go on"}</LinkButton>
        {pages.back ? (
          <LinkButton tone="quiet" href={pages.back}>
            Back
          </LinkButton>
        ) : null}
      </div>
      <GoTo stops={stops} links />
    </div>
  )
}
