import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { loadQuestionSheet } from "@/lib/sheet/loaders"
import { QuestionSheet } from "@/ui/questions/question-sheet"

export const metadata: Metadata = { title: "Question sheet", robots: { index: false } }

type Props = {
  params: Promise<{ module: string; voice: string }>
  searchParams: Promise<{ key?: string | string[] }>
}

/** For whoever teaches: a learner finds nothing here. */
export default async function Questions({ params, searchParams }: Props) {
  const { module, voice } = await params
  const sheet = await enter(() => loadQuestionSheet(module, voice), `/teach/${module}/${voice}/questions`)
  if (sheet === null) notFound()
  return <QuestionSheet {...sheet} withKey={(await searchParams).key !== "no"} />
}
