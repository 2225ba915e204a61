import type { Quiz } from "@/lib/course/quizzes"
import type { Course } from "@/lib/course/schema"
import { hideOrder } from "@/lib/quiz/present"
import { isMissed } from "@/lib/quiz/rules"
import { works, type Question } from "@/lib/quiz/schema"
import { headOf, pin } from "./draw"
import type { Carried, Paper, PaperQuestion, Seal, SealedQuestion } from "./schema"
import { shuffle, type Random } from "./shuffle"

/** The attempt that a new one builds on. */
export type Before = { id: string; seal: Seal }

/**
 * A paper of only what was missed before, in today's wording where the course still has the question, else in
 * the one that was sealed. The points of the rest are carried over, so that the total stays the same.
 */
export function redraw(
  course: Course,
  quiz: Quiz,
  { id, seal }: Before,
  /** By hash: the wordings that were sealed. */
  sealed: ReadonlyMap<string, Question>,
  random: Random,
): Paper {
  const again = seal.questions.filter(({ explained }) => isMissed(explained.verdict))
  const carried = seal.questions.filter((each) => !again.includes(each)).map((each) => carry(each, id))
  const asked = again.map((each) => ask(each, course, quiz, sealed, random))
  return {
    ...headOf(quiz),
    form: seal.form,
    questions: quiz.rules.shuffle ? shuffle(asked, random) : asked,
    carried: [...seal.carried, ...carried],
  }
}

const carry = ({ id, stem, explained: { earned, total } }: SealedQuestion, attempt: string): Carried => ({
  ...{ id, stem, attempt, earned, total },
})

function ask(
  { id, hash, mustKnow, choices, certainty }: SealedQuestion,
  course: Course,
  quiz: Quiz,
  sealed: ReadonlyMap<string, Question>,
  random: Random,
): PaperQuestion {
  const today = course.questions[id]
  if (today && works(today.question)) return pin(today, quiz, random)
  const question = sealed.get(hash)
  if (!question || !works(question)) throw new Error(`Question ${id} was sealed but never recorded.`)
  const order = quiz.rules.shuffle ? hideOrder(question, (ids) => shuffle(ids, random)) : choices
  return { id, hash, kind: question.kind, choices: order, mustKnow, certainty: certainty !== null }
}
