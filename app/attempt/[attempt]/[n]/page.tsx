import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { moreTimePath, questionPath, resultPath, reviewPath } from "@/lib/attempt/address"
import { loadOpenAttempt, loadPaper, loadToldAtOnce, type AttemptView } from "@/lib/attempt/loaders"
import { readFlash } from "@/lib/web/flash"
import { AskedQuestionForm } from "@/ui/quiz/asked-question"
import { FlashNotice } from "@/ui/quiz/flash-notice"
import { WaitingAnswers } from "@/ui/quiz/journal/waiting-answers"
import type { Stop } from "@/ui/quiz/go-to"
import { QuestionPage } from "@/ui/quiz/question-page"
import { TimeLimit } from "@/ui/quiz/time-limit"
import { ToldQuestion } from "@/ui/quiz/told-question"

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

/** Where the page leads for more time; null where there is no limit, or none can be added. */
const moreTimeOf = ({ attempt, time }: AttemptView, number: number) =>
  time && time.extensions > 0 ? moreTimePath(attempt.id, number) : null

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
  const [flash, told] = await Promise.all([readFlash(), loadToldAtOnce(view, question.id)])
  const stops = stopsOf(view, number)
  const pages = { ...pagesAround(id, number, paper.length), moreTime: moreTimeOf(view, number) }
  const unreadable = flash?.problem === "unreadable" ? flash : null
  return (
    <QuestionPage
      stem={question.stem}
      number={number}
      of={paper.length}
      answered={stops.filter(({ answered }) => answered).length}
      voice={view.attempt.voice}
    >
      {view.time ? (
        <TimeLimit time={view.time} result={resultPath(id)} moreTime={told ? pages.moreTime : null} />
      ) : null}
      <FlashNotice flash={unreadable ? null : flash} />
      <WaitingAnswers sitting={{ owner: view.owner, attempt: id, question: question.id }} />
      {told ? (
        <ToldQuestion kind={question.kind} told={told} pages={pages} stops={stops} />
      ) : (
        <AskedQuestionForm {...{ view, question, number, pages, stops, unreadable }} />
      )}
    </QuestionPage>
  )
}
