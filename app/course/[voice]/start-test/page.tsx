import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { loadPreTest } from "@/lib/attempt/sitting/loaders"
import { headingOf } from "@/lib/course/quizzes"
import { QuizStartPage } from "@/ui/quiz/quiz-start-page"

type Props = { params: Promise<{ voice: string }> }

async function load({ params }: Props) {
  return (await loadPreTest((await params).voice)) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: headingOf((await load(props)).quiz) }
}

export default async function StartTest(props: Props) {
  return <QuizStartPage {...await load(props)} />
}
