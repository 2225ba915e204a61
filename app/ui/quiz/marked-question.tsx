import { isSureAndWrong } from "@/lib/attempt/rules"
import type { SealedQuestion } from "@/lib/attempt/schema"
import type { Voice } from "@/lib/course/schema"
import { isMissed } from "@/lib/quiz/rules"
import { Tag } from "@/ui/tag"
import { Feedback } from "./feedback"
import { certaintySaid } from "./certainty"
import { VerdictTag } from "./verdict-tag"
import styles from "./result.module.css"

type Props = { question: SealedQuestion; number: number; voice: Voice }

/** The anchor of a question in a result. */
export const markedId = (question: string) => `marked-${question}`

/** One question of a result: what was asked, what was chosen, what is right and why. */
export function MarkedQuestion({ question, number, voice }: Props) {
  const { stem, explained, readAgain, mustKnow, certainty, id } = question
  return (
    <article className={styles["question"]} aria-labelledby={markedId(id)}>
      <p className={styles["head"]}>
        <span>Question {number}</span>
        <VerdictTag verdict={explained.verdict} />
        {mustKnow && voice === "staff" ? <Tag tone="danger">Must know</Tag> : null}
        {certainty ? (
          <Tag tone={isSureAndWrong(question) ? "danger" : "plain"}>{certaintySaid(certainty)}</Tag>
        ) : null}
      </p>
      <h3 id={markedId(id)}>{stem}</h3>
      <Feedback
        kind={question.kind}
        explained={explained}
        readAgain={isMissed(explained.verdict) ? readAgain : null}
      />
    </article>
  )
}
