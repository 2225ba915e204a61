import { randomUUID } from "node:crypto"
import type { Shown } from "@/lib/attempt/disclose"
import type { MayStart } from "@/lib/attempt/sitting/rules"
import type { Quiz } from "@/lib/course/quizzes"
import { LinkButton } from "@/ui/button"
import { RedoForm } from "./redo-form"
import styles from "./question.module.css"

type Props = { quiz: Quiz; may: MayStart | null; shown: Shown }

/** Where one may want to go after a result. */
export function WayOn({ quiz, may, shown }: Props) {
  const again = may?.ok === true
  const missedSome = shown.told === "all" && shown.counts.earned < shown.counts.total
  return (
    <div className={styles["actions"]}>
      {again ? <LinkButton href={quiz.path}>Try again</LinkButton> : null}
      {again && missedSome && quiz.rules.redo === "missed" ? (
        <RedoForm quiz={quiz.id} startKey={randomUUID()} />
      ) : null}
      {may?.ok === false && may.reason === "waitFirst" ? (
        <LinkButton href={quiz.path}>When I can try again</LinkButton>
      ) : null}
      <LinkButton tone={again ? "quiet" : "main"} href={quiz.home.path}>
        {quiz.kind === "module" ? "Back to the lessons" : "To the course"}
      </LinkButton>
    </div>
  )
}
