import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { loadModuleQuiz } from "@/lib/attempt/sitting/loaders"
import { headingOf } from "@/lib/course/quizzes"
import { QuizStartPage } from "@/ui/quiz/quiz-start-page"

type Props = { params: Promise<{ voice: string; module: string }> }

async function load({ params }: Props) {
  const { voice, module } = await params
  return (await loadModuleQuiz(voice, module)) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: headingOf((await load(props)).quiz) }
}

export default async function Quiz(props: Props) {
  return <QuizStartPage {...await load(props)} />
}
