import type { Quiz } from "@/lib/course/quizzes"
import type { Course } from "@/lib/course/schema"
import { drawable, headOf, pin } from "./draw"
import { missed } from "./rules"
import type { Carried, Paper, Seal, SealedQuestion } from "./schema"
import { shuffle, type Random } from "./shuffle"

/** The attempt that a new one builds on. */
export type Before = { id: string; seal: Seal }

/**
 * A paper of only what was missed before and the course still asks, in today's wording. The points of the rest
 * are carried over, so that the total stays the same. Null where nothing is left to ask.
 */
export function redraw(course: Course, quiz: Quiz, { id, seal }: Before, random: Random): Paper | null {
  const asked = drawable(
    course,
    missed(seal.questions).map((each) => each.id),
  )
  if (asked.length === 0) return null
  const again = new Set(asked.map((each) => each.id))
  const carried = seal.questions.filter((each) => !again.has(each.id)).map((each) => carry(each, id))
  return {
    ...headOf(quiz),
    form: seal.form,
    questions: (quiz.rules.shuffle ? shuffle(asked, random) : asked).map((each) => pin(each, quiz, random)),
    carried: [...seal.carried, ...carried],
  }
}

const carry = ({ id, stem, explained: { earned, total } }: SealedQuestion, attempt: string): Carried => ({
  ...{ id, stem, attempt, earned, total },
})
