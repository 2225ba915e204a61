import type { Course } from "@/lib/course/schema"
import { readAgain } from "@/lib/attempt/mark"
import type { LearnerId } from "@/lib/person/schema"
import { accept } from "@/lib/quiz/accept"
import { explain } from "@/lib/quiz/explain"
import { present } from "@/lib/quiz/present"
import { works } from "@/lib/quiz/schema"
import { answerTo, goesOn, score } from "@/lib/quiz/score"
import { storeCheck } from "./data"
import { checkOrder } from "./order"
import type { CheckInput, CheckTurn, CheckView } from "./schema"

export type Checked =
  | ({ kind: "checked" } & CheckView)
  | ({ kind: "goesOn" } & CheckTurn)
  /** Nothing was chosen, or the number could not be read. */
  | { kind: "unanswered" | "unreadable" }
  | { kind: "noSuchCheck" | "malformed" }

/** Marks the answer to a lesson's check and says at once what was right. Any number of tries. */
export async function check(learner: LearnerId, course: Course, input: CheckInput): Promise<Checked> {
  const { lesson, voice, clientOpId } = input
  const found = findCheck(course, input)
  if (!found) return { kind: "noSuchCheck" }
  const { question, hash, moduleId } = found
  const accepted = accept(input.answer)
  if (!accepted.ok) return { kind: accepted.reason }
  const given = answerTo(question, accepted.answer)
  if (!given) return { kind: "unanswered" }
  const order = checkOrder(question)
  if (!accepted.chosen.every((id) => order.includes(id))) return { kind: "malformed" }
  const points = score(question, given)
  const done = !goesOn(question, given)
  const stored = {
    lesson,
    voice,
    questionId: question.id,
    questionHash: hash,
    clientOpId,
    answer: given,
    score: points,
    done,
  }
  const state = await storeCheck(learner, stored)
  if (!done) return { kind: "goesOn", question: present(question, order, given) }
  const again = readAgain(course, voice, moduleId)(question.claims)
  return { kind: "checked", explained: explain(question, given, order), readAgain: again, lesson: state }
}

/** The question, if it is a check of that lesson in that voice and of a kind that works. */
function findCheck(course: Course, { lesson, voice, question }: CheckInput) {
  const pinned = course.questions[question]
  const lessons = course.modules.flatMap((module) => module.lessons)
  const checks = lessons.find(({ id }) => id === lesson)?.voices[voice].checks ?? []
  if (!pinned || !checks.includes(question) || !works(pinned.question)) return null
  return { question: pinned.question, hash: pinned.hash, moduleId: pinned.moduleId }
}
