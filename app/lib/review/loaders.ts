import "server-only"
import { notFound, redirect } from "next/navigation"
import { readAgain } from "@/lib/attempt/mark"
import { loadCourse } from "@/lib/course/loaders"
import { loadRecordedQuestions, recordCourse } from "@/lib/course/record"
import type { Course } from "@/lib/course/schema"
import { enter } from "@/lib/person/gate"
import type { AccountId } from "@/lib/person/schema"
import { findAccount, requireAccount } from "@/lib/person/session"
import { explain } from "@/lib/quiz/explain"
import { present } from "@/lib/quiz/present"
import { works, type Explained, type PublicQuestion, type WorkingKind } from "@/lib/quiz/schema"
import { readFlash, type Flash } from "@/lib/web/flash"
import { cardPath, reviewDone, reviewHome, type Place } from "./address"
import { findCard, findLastReview } from "./data"
import { findDue, readSchedule } from "./due/data"
import { reviewOrder } from "./order"
import { comesBack, nextSitting, reviewable, sittingMinutes } from "./rules"
import { CardParams, type Back, type Card, type DueView, type Schedule } from "./schema"
import { takeUpQuizzes } from "./take-up"

const askedOf = async () => [...reviewable(await loadCourse()).keys()]

/** What is due for somebody with an account, their quizzes included. */
async function scheduleOf(account: AccountId): Promise<Schedule> {
  await takeUpQuizzes(account)
  return readSchedule(account, await askedOf())
}

/** How many questions are due for whoever asks; none for a visitor. */
export async function loadDue(): Promise<DueView> {
  const account = await findAccount()
  const due = account ? (await scheduleOf(account.id)).due : 0
  const sitting = nextSitting(due)
  return { due, sitting, minutes: sittingMinutes(sitting) }
}

/** What is due and what comes next, for the page that begins or ends a sitting. */
export async function loadSchedule(here: string): Promise<Schedule> {
  return scheduleOf(await enter(requireAccount, here))
}

/** Leads on to the card that is to be asked now, or to the end of the sitting. */
export async function loadNext(place: Place | null): Promise<never> {
  const account = await enter(requireAccount, reviewHome)
  const asked = await askedOf()
  await takeUpQuizzes(account)
  const { n, of } = place ?? { n: 1, of: nextSitting((await readSchedule(account, asked)).due) }
  const card = n <= of ? await findDue(account, asked) : null
  redirect(card ? cardPath(card, { n, of }) : reviewDone)
}

export type AskedCard = { kind: "asked"; question: PublicQuestion; hash: string }
export type ToldCard = {
  kind: "told"
  asked: WorkingKind
  explained: Explained
  readAgain: { path: string; title: string } | null
  /** Of the answer, to rate it by. */
  key: string
  back: Back
}
export type CardView = { id: string; stem: string; flash: Flash | null } & (AskedCard | ToldCard)

/** An own card: the question while it is due, then what became of the answer. Another's is not found. */
export async function loadCard(id: string, place: Place): Promise<CardView> {
  const account = await enter(requireAccount, cardPath(id, place))
  const card = CardParams.safeParse({ card: id }).success ? await findCard(account, id) : null
  if (!card) notFound()
  const view = card.isDue ? await ask(card) : await tell(card)
  if (!view) redirect(reviewHome)
  return { ...view, id, flash: await readFlash() }
}

/** The question in its present wording; null when the course has it no more. */
async function ask({ id, questionId, memory, begun }: Card): Promise<(AskedCard & { stem: string }) | null> {
  const pinned = reviewable(await loadCourse()).get(questionId)
  if (!pinned || !works(pinned.question)) return null
  await recordCourse()
  const order = reviewOrder(pinned.question, id, memory.reps)
  const question = present(pinned.question, order, begun)
  return { kind: "asked", question, stem: question.stem, hash: pinned.hash }
}

/** What was answered last, in the wording it was given to; null when it was not answered here. */
async function tell({ id, questionId }: Card): Promise<(ToldCard & { stem: string }) | null> {
  const last = await findLastReview(id)
  const question = last && (await loadRecordedQuestions([last.questionHash])).get(last.questionHash)
  if (!last?.value || !question || !works(question)) return null
  const explained = explain(question, last.value, reviewOrder(question, id, last.before?.reps ?? 0))
  const { kind: asked, stem } = question
  const readAgain = last.rating === 1 ? whereTaught(await loadCourse(), questionId) : null
  return { kind: "told", asked, stem, explained, readAgain, key: last.key, back: comesBack(last) }
}

/** Where what was missed is taught, in the question's own module if it is. */
function whereTaught(course: Course, questionId: string): ToldCard["readAgain"] {
  const pinned = course.questions[questionId]
  return pinned ? readAgain(course, "staff", pinned.moduleId)(pinned.question.claims) : null
}
