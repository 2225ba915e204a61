import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { questionPath, reviewPath } from "@/lib/attempt/address"
import { loadOpenAttempt, loadPaper, type AttemptView } from "@/lib/attempt/loaders"
import { readFlash } from "@/lib/web/flash"
import { wordsFor } from "@/lib/web/problem"
import { AnswerForm } from "@/ui/quiz/answer-form"
import { CertaintyFields } from "@/ui/quiz/certainty"
import { FlashNotice } from "@/ui/quiz/flash-notice"
import { WaitingAnswers } from "@/ui/quiz/journal/waiting-answers"
import { QuestionFields } from "@/ui/quiz/question-fields"
import { viewsOf } from "@/ui/quiz/kinds/views"
import type { Stop } from "@/ui/quiz/go-to"
import { QuestionPage, questionTitleId } from "@/ui/quiz/question-page"

type Props = { params: Promise<{ attempt: string; n: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Question ${(await params).n}` }
}

function pagesAround(id: string, number: number, of: number) {
  const last = number === of
  const next = last ? reviewPath(id) : questionPath(id, number + 1)
  const back = number > 1 ? questionPath(id, number - 1) : null
  return { here: questionPath(id, number), back, next, last }
}

function stopsOf({ attempt, given }: AttemptView, here: number): Stop[] {
  return attempt.paper.questions.map(({ id }, index) => ({
    number: index + 1,
    path: questionPath(attempt.id, index + 1),
    answered: Boolean(given.get(id)?.answer),
    here: index + 1 === here,
  }))
}

export default async function AttemptQuestion({ params }: Props) {
  const { attempt: id, n } = await params
  const view = await loadOpenAttempt(id, `/attempt/${id}/${n}`)
  const paper = await loadPaper(view)
  const number = Number(n)
  const question = /^\d{1,3}$/.test(n) ? paper[number - 1] : undefined
  if (!question) notFound()
  const flash = await readFlash()
  const given = view.given.get(question.id)
  const stops = stopsOf(view, number)
  const unreadable = flash?.problem === "unreadable" ? flash : null
  return (
    <QuestionPage
      stem={question.stem}
      number={number}
      of={paper.length}
      answered={stops.filter(({ answered }) => answered).length}
      voice={view.attempt.voice}
    >
      <FlashNotice flash={unreadable ? null : flash} />
      <WaitingAnswers sitting={{ owner: view.owner, attempt: id, question: question.id }} />
      <AnswerForm
        attempt={id}
        owner={view.owner}
        question={question.id}
        kind={question.kind}
        number={number}
        answer={given?.answer ?? null}
        certainty={given?.certainty ?? null}
        seq={given?.seq ?? 0}
        savedAt={given?.receivedAt ?? null}
        clientOpId={randomUUID()}
        pages={pagesAround(id, number, paper.length)}
        press={viewsOf(question.kind).press?.(question) ?? null}
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
      </AnswerForm>
    </QuestionPage>
  )
}
