import type { NextStep } from "@/lib/record/schema"
import { LinkButton } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "./continue.module.css"

/** The one button a tired person wants: on from where they were. */
export function Continue({ next }: { next: NextStep }) {
  if (next.kind === "done") return <Notice tone="good" title="You have done all of it." />
  return (
    <div className={styles["continue"]}>
      <p>
        {words(next)}
        <strong>{next.title}</strong>
      </p>
      <LinkButton href={next.path}>{next.kind === "lesson" && !next.begun ? "Start" : "Continue"}</LinkButton>
    </div>
  )
}

function words(next: Exclude<NextStep, { kind: "done" }>): string {
  if (next.kind === "attempt") return "You have an unfinished quiz."
  if (next.kind === "quiz") return "All lessons are done. Next is the quiz."
  return next.begun ? "You were reading" : "Next lesson"
}
