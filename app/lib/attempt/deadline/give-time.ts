import type { LearnerId } from "@/lib/person/schema"
import { findAttempt } from "../data"
import { addTime, readTimeLeft } from "./data"

export type TimeAdded = { kind: "added"; deadline: Date } | { kind: "gone" | "closed" | "noMoreTime" }

/** Gives a learner the time of the rules once more, from the deadline that they saw: pressing twice adds it once. */
export async function giveTime(learner: LearnerId, id: string, seen: Date): Promise<TimeAdded> {
  const added = await addTime(learner, id, seen)
  const attempt = await findAttempt(learner, id)
  if (!attempt) return { kind: "gone" }
  const { deadline, submittedAt } = attempt
  if (added && deadline) return { kind: "added", deadline }
  const time = await readTimeLeft(id)
  if (submittedAt || time?.isOver) return { kind: "closed" }
  // Pressed twice, or in two windows: it was added by the other one.
  return deadline && deadline > seen ? { kind: "added", deadline } : { kind: "noMoreTime" }
}
