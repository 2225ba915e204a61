import { randomUUID } from "node:crypto"
import type { AskedQuestion, AttemptView } from "@/lib/attempt/loaders"
import type { Flash } from "@/lib/web/flash"
import { wordsFor } from "@/lib/web/problem"
import { AnswerForm } from "./answer-form"
import { CertaintyFields } from "./certainty"
import type { Stop } from "./go-to"
import { viewsOf } from "./kinds/views"
import { QuestionFields } from "./question-fields"
import { questionTitleId } from "./question-page"

type Props = {
  view: AttemptView
  question: AskedQuestion
  number: number
  pages: { here: string; back: string | null; next: string; last: boolean; moreTime: string | null }
  stops: Stop[]
  /** What was typed and could not be read. */
  unreadable: Flash | null
}

/** A question that can be answered, with the answer it has so far. */
export function AskedQuestionForm({ view, question, number, pages, stops, unreadable }: Props) {
  const given = view.given.get(question.id)
  const once = view.attempt.paper.rules.feedback === "atOnce"
  const press = viewsOf(question.kind).press?.(question) ?? (once ? "Check my answer" : null)
  return (
    <AnswerForm
      attempt={view.attempt.id}
      owner={view.owner}
      question={question.id}
      kind={question.kind}
      number={number}
      answer={given?.answer ?? null}
      certainty={given?.certainty ?? null}
      seq={given?.seq ?? 0}
      savedAt={given?.receivedAt ?? null}
      clientOpId={randomUUID()}
      pages={pages}
      press={press}
      once={once}
      stops={stops}
    >
      <QuestionFields
        question={question}
        answer={given?.answer ?? null}
        titleId={questionTitleId}
        problem={
          unreadable ? { text: unreadable.values["text"] ?? "", words: wordsFor("unreadable") } : undefined
        }
      />
      {question.certainty ? <CertaintyFields certainty={given?.certainty ?? null} /> : null}
      {once ? (
        <p>
          You see at once what was right, so your first answer counts. Nothing is sent before you press “
          {press}”.
        </p>
      ) : null}
    </AnswerForm>
  )
}
