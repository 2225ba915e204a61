import { randomUUID } from "node:crypto"
import { start } from "@/lib/attempt/start"
import { submit } from "@/lib/attempt/submit"
import { findAttempt } from "@/lib/attempt/data"
import { quizId } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import type { Module, Voice } from "@/lib/course/schema"
import type { LearnerId } from "@/lib/person/schema"
import { noteProgress } from "@/lib/progress/data"
import { works } from "@/lib/quiz/schema"
import { keyOf, wrongOf } from "#tests/support/quiz/questions"

type Who = { id: string }
/** The quiz of a module, or a test of the whole course. */
type Which = { module?: number; voice?: Voice; test?: "preTest" | "final" }

/** Starts a quiz, as pressing Start does; gives the attempt's id. */
export async function begins({ id }: Who, which: Which = {}): Promise<string> {
  const started = await start(id as LearnerId, { quiz: await quizOf(which), startKey: randomUUID() })
  if (!("attemptId" in started)) throw new Error(`The quiz cannot be started: ${started.kind}.`)
  return started.attemptId
}

type How = {
  /** As many as these are right; the rest are not answered. */
  right?: number
  /** One question with a single choice is answered wrongly, and surely. */
  sureAndWrong?: boolean
}

/** Takes a quiz and hands it in; all right by default. */
export async function takes(who: Who, { right = Infinity, sureAndWrong, ...which }: Which & How = {}) {
  const attempt = await begins(who, which)
  const learner = who.id as LearnerId
  const [course, open] = await Promise.all([loadCourse(), findAttempt(learner, attempt)])
  const questions = open?.paper.questions ?? []
  const missed = sureAndWrong ? questions.find(({ kind }) => kind === "single")?.id : undefined
  const asked = questions.filter(({ id }, index) => index < right || id === missed)
  const answers = asked.map(({ id: question }) => {
    const known = course.questions[question]?.question
    if (!known || !works(known)) throw new Error(`Question ${question} cannot be asked.`)
    const given = { question, clientOpId: randomUUID(), clientSeq: 1 }
    if (question === missed) return { ...given, answer: wrongOf(known), certainty: "sure" as const }
    return { ...given, answer: keyOf(known) }
  })
  const submitted = await submit(learner, attempt, { submitKey: randomUUID(), answers })
  if (submitted.kind === "gone") throw new Error("The attempt could not be handed in.")
  return { attempt, seal: submitted.seal }
}

/** Opens the first lessons of a module and leaves them half read. */
export async function reads({ id }: Who, { module = 1, voice = "staff" }: Which = {}): Promise<void> {
  const [lesson] = (await moduleOf(module)).lessons
  if (!lesson) throw new Error(`Module ${module} has no lessons.`)
  const place = lesson.voices[voice].headings[0]?.id
  await noteProgress(id as LearnerId, { lesson: lesson.id, voice, place, end: false })
}

async function quizOf({ module = 1, voice = "staff", test }: Which): Promise<string> {
  if (test) return `${test === "final" ? "final" : "pretest"}/${voice}`
  return quizId(await moduleOf(module), voice)
}

async function moduleOf(number: number): Promise<Module> {
  const found = (await loadCourse()).modules.find((module) => module.number === number)
  if (!found) throw new Error(`There is no module ${number}.`)
  return found
}
