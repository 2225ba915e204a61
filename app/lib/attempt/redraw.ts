import type { Quiz } from "@/lib/course/quizzes"
import type { Course } from "@/lib/course/schema"
import { drawable, headOf, pin } from "./draw"
import { missed } from "./rules"
import type { Carried, Paper, Seal, SealedQuestion } from "./schema"
import { shuffle, type Random } from "./shuffle"

/** The attempt that a new one builds on, and what its questions have earned since, where a key was corrected. */
export type Before = { id: string; seal: Seal; earnedSince: ReadonlyMap<string, number> }

/**
 * A paper of only what was missed before and the course still asks, in today's wording. The points of the rest
 * are carried over as they count now, so that the total stays the same. Null where nothing is left to ask.
 */
export function redraw(course: Course, quiz: Quiz, before: Before, random: Random): Paper | null {
  const { id, seal, earnedSince } = before
  const points = [...seal.questions.map((each) => carry(each, id)), ...seal.carried].map((each) => ({
    ...each,
    earned: earnedSince.get(each.id) ?? each.earned,
  }))
  const lost = seal.carried.filter(({ id, total }) => (earnedSince.get(id) ?? total) < total)
  const asked = drawable(
    course,
    [...missed(seal.questions, earnedSince), ...lost].map((each) => each.id),
  )
  if (asked.length === 0) return null
  const again = new Set(asked.map((each) => each.id))
  return {
    ...headOf(quiz),
    form: seal.form,
    questions: (quiz.rules.shuffle ? shuffle(asked, random) : asked).map((each) => pin(each, quiz, random)),
    carried: points.filter((each) => !again.has(each.id)),
  }
}

const carry = ({ id, stem, explained: { earned, total } }: SealedQuestion, attempt: string): Carried => ({
  ...{ id, stem, attempt, earned, total },
})
