import { modulePath, quizPath } from "@/lib/course/address"
import type { Module, Voice } from "@/lib/course/schema"
import { LinkButton } from "@/ui/button"
import styles from "./question.module.css"

/** Where one may want to go after a result. */
export function WayOn({ voice, module }: { voice: Voice; module: Module }) {
  return (
    <p className={styles["actions"]}>
      <LinkButton href={quizPath(voice, module.slug)}>Try again</LinkButton>
      <LinkButton tone="quiet" href={modulePath(voice, module.slug)}>
        Back to the lessons
      </LinkButton>
    </p>
  )
}
