import { reviewDone, type Place } from "@/lib/review/address"
import type { AskedCard } from "@/lib/review/loaders"
import type { Flash } from "@/lib/web/flash"
import { wordsFor } from "@/lib/web/problem"
import { Button, LinkButton } from "@/ui/button"
import { FlashNotice } from "@/ui/quiz/flash-notice"
import { viewsOf } from "@/ui/quiz/kinds/views"
import { QuestionFields } from "@/ui/quiz/question-fields"
import { questionTitleId } from "@/ui/quiz/question-page"
import styles from "@/ui/quiz/question.module.css"
import { PlaceFields } from "./place-fields"

type Props = { card: string; place: Place; asked: AskedCard; flash: Flash | null; clientOpId: string }

/** A question that is due, as a plain form: it is answered once, and the answer comes at once. */
export function Asked({ card, place, asked: { question, hash }, flash, clientOpId }: Props) {
  const unreadable = flash?.problem === "unreadable" ? flash : null
  const problem = unreadable
    ? { text: unreadable.values["text"] ?? "", words: wordsFor("unreadable") }
    : undefined
  return (
    <>
      <FlashNotice flash={unreadable ? null : flash} />
      {/* Off: a reload would bring back what was filled in for another question. */}
      <form
        className={styles["form"]}
        action={`/api/v1/reviews/${card}/answer`}
        method="post"
        autoComplete="off"
      >
        <input type="hidden" name="hash" value={hash} />
        <input type="hidden" name="clientOpId" value={clientOpId} />
        <PlaceFields place={place} />
        <QuestionFields question={question} answer={null} titleId={questionTitleId} problem={problem} />
        <div className={styles["actions"]}>
          <Button>{viewsOf(question.kind).press?.(question) ?? "Check my answer"}</Button>
          <LinkButton tone="quiet" href={reviewDone}>
            That is enough for today
          </LinkButton>
        </div>
      </form>
    </>
  )
}
