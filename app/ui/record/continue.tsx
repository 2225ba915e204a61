import type { Voice } from "@/lib/course/schema"
import type { NextStep } from "@/lib/record/schema"
import { LinkButton } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "./continue.module.css"

/** The one button a tired person wants: on from where they were. */
export function Continue({ voice, next }: { voice: Voice; next: NextStep }) {
  if (next.kind === "done") {
    const words = voice === "staff" ? "You have passed every quiz." : "You have done all of it."
    return <Notice tone="good" title={words} />
  }
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
  if (next.kind === "quiz") return next.of === "module" ? "Next is the quiz." : "Last of all"
  return next.begun ? "You were reading" : "Next lesson"
}
