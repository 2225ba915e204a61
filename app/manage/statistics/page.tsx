import type { Metadata } from "next"
import { enter } from "@/lib/person/gate"
import { statisticsPath } from "@/lib/statistics/address"
import { loadStatistics } from "@/lib/statistics/loaders"
import { Page } from "@/ui/sheet"
import { HowToRead } from "@/ui/statistics/how-to-read"
import { LookList } from "@/ui/statistics/look-list"
import { QuizTable } from "@/ui/statistics/quiz-table"

export const metadata: Metadata = { title: "The questions in numbers" }

export default async function StatisticsPage() {
  const { quizzes, look } = await enter(loadStatistics, statisticsPath)
  return (
    <Page
      title="The questions in numbers"
      wide
      current="manage"
      lead="What everybody’s answers say about the questions. Nothing here is about one person."
    >
      <section>
        <h2>Questions that need a look</h2>
        <LookList items={look} />
      </section>
      <section>
        <h2>Quizzes</h2>
        <QuizTable quizzes={quizzes} />
      </section>
      <HowToRead />
    </Page>
  )
}
