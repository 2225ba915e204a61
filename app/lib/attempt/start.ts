import { randomInt } from "node:crypto"
import type { Course, Module, Voice } from "@/lib/course/schema"
import { hasQuiz, quizId } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { recordCourse } from "@/lib/course/record"
import type { LearnerId } from "@/lib/person/schema"
import { findStarted, insertAttempt } from "./data"
import { draw } from "./draw"
import type { StartInput } from "./schema"
import { seeded } from "./shuffle"

export type Started = { kind: "started" | "continued"; attemptId: string } | { kind: "noSuchQuiz" }

const voices: readonly Voice[] = ["staff", "patient"]

/** The module and voice that a quiz id stands for. */
export function findQuiz(course: Course, id: string): { module: Module; voice: Voice } | null {
  for (const module of course.modules) {
    for (const voice of voices)
      if (quizId(module, voice) === id && hasQuiz(module, voice)) return { module, voice }
  }
  return null
}

/** Opens an attempt, or hands back the one that is open. The same key twice starts once. */
export async function start(learner: LearnerId, { quiz, startKey }: StartInput): Promise<Started> {
  const course = await loadCourse()
  const found = findQuiz(course, quiz)
  if (!found) return { kind: "noSuchQuiz" }
  await recordCourse()
  const paper = draw(course, found.module, found.voice, seeded(randomInt(2 ** 32)))
  const attempt = { quizId: quiz, voice: found.voice, courseHash: course.hash, startKey, paper }
  // Three times: what stood in the way may be submitted between the two statements.
  for (let tries = 0; tries < 3; tries++) {
    const made = await insertAttempt(learner, attempt)
    if (made) return { kind: "started", attemptId: made }
    const open = await findStarted(learner, quiz, startKey)
    if (open) return { kind: "continued", attemptId: open }
  }
  throw new Error("An attempt could be neither made nor found.")
}
