import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { loadQuiz } from "@/lib/attempt/loaders"
import { modulePath, quizPath } from "@/lib/course/address"
import { voices, type Voice } from "@/lib/course/schema"
import { Page } from "@/ui/sheet"
import { SignedOut } from "@/ui/person/signed-out"
import { PastAttempts } from "@/ui/quiz/past-attempts"
import { QuizRules } from "@/ui/quiz/quiz-rules"
import { StartForm } from "@/ui/quiz/start-form"

type Props = { params: Promise<{ voice: string; module: string }> }

async function load({ params }: Props) {
  const { voice, module } = await params
  if (!(voices as readonly string[]).includes(voice)) notFound()
  const quiz = await loadQuiz(voice as Voice, module)
  if (!quiz) notFound()
  return { voice: voice as Voice, ...quiz }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { module, voice } = await load(props)
  return { title: `Quiz: ${module.title[voice]}` }
}

export default async function Quiz(props: Props) {
  const { voice, module, id, size, passMark, attempts, signedIn, ended } = await load(props)
  const open = attempts.find(({ submittedAt }) => submittedAt === null)
  const past = attempts.filter(({ submittedAt }) => submittedAt !== null)
  return (
    <Page
      title={`Quiz: ${module.title[voice]}`}
      kicker={<a href={modulePath(voice, module.slug)}>{`Back to module ${module.number}`}</a>}
      voice={voice}
      current="course"
    >
      <QuizRules voice={voice} size={size} passMark={passMark} signedIn={signedIn || ended} />
      {ended ? (
        <SignedOut next={quizPath(voice, module.slug)} />
      ) : (
        <StartForm quiz={id} startKey={randomUUID()} open={open?.id ?? null} again={past.length > 0} />
      )}
      <PastAttempts voice={voice} attempts={past} />
    </Page>
  )
}
