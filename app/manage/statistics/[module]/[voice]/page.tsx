import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { quizStatisticsPath, statisticsPath } from "@/lib/statistics/address"
import { loadQuizStatistics } from "@/lib/statistics/loaders"
import { smallestGroup } from "@/lib/statistics/schema"
import { Page } from "@/ui/sheet"
import { FormFacts } from "@/ui/statistics/form-facts"
import { HowToRead } from "@/ui/statistics/how-to-read"
import { ItemTable } from "@/ui/statistics/item-table"
import { readers } from "@/ui/statistics/quiz-table"

export const metadata: Metadata = { title: "A quiz in numbers" }

type Props = { params: Promise<{ module: string; voice: string }> }

export default async function QuizStatistics({ params }: Props) {
  const { module, voice } = await params
  const quizId = `${module}/${voice}`
  const quiz = await enter(() => loadQuizStatistics(quizId), quizStatisticsPath(quizId))
  if (!quiz) notFound()
  const name = (form: string) => (form ? `Form ${form.toUpperCase()}` : "Its questions")
  return (
    <Page
      title={quiz.title}
      wide
      current="manage"
      kicker={<a href={statisticsPath}>The questions in numbers</a>}
      lead={`The quiz ${readers[quiz.voice]}.`}
    >
      {quiz.forms.length === 0 ? (
        <p>Fewer than {smallestGroup} attempts have been handed in so far.</p>
      ) : null}
      {quiz.forms.map((form) => (
        <section key={form.form} aria-label={name(form.form)}>
          <h2>{name(form.form)}</h2>
          <FormFacts form={form} judged={quiz.judged} />
          <ItemTable items={form.items} caption={name(form.form)} />
        </section>
      ))}
      <HowToRead />
    </Page>
  )
}
