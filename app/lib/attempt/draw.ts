import type { Quiz } from "@/lib/course/quizzes"
import type { Course, Form, PinnedQuestion, Voice } from "@/lib/course/schema"
import { hideOrder } from "@/lib/quiz/present"
import { works, type WorkingQuestion } from "@/lib/quiz/schema"
import { worth } from "@/lib/quiz/score"
import type { Paper, PaperQuestion } from "./schema"
import { shuffle, type Random } from "./shuffle"

/** The questions of these ids that a quiz can ask today. */
export function drawable(course: Course, ids: readonly string[]): PinnedQuestion[] {
  return ids.flatMap((id) => {
    const pinned = course.questions[id]
    return pinned && works(pinned.question) ? [pinned] : []
  })
}

/** How many questions a paper will have: the size that is set, or what there is, but never without a must-know. */
export function paperSize(course: Course, quiz: Quiz | null): number {
  if (!quiz) return 0
  if ("forms" in quiz.asks) return drawable(course, quiz.asks.forms.a).length
  const bank = drawable(course, quiz.asks.pool)
  const mustKnow = bank.filter(({ question }) => question.mustKnow).length
  return Math.min(bank.length, Math.max(quiz.rules.size, mustKnow))
}

/** Draws a paper: a form as it stands, or from the bank. Questions and choices are shuffled if the rules say so. */
export function draw(course: Course, quiz: Quiz, random: Random, form: Form = "a"): Paper {
  const inForms = "forms" in quiz.asks
  const drawn =
    "forms" in quiz.asks ? drawable(course, quiz.asks.forms[form]) : fromBank(course, quiz, random)
  const asked = quiz.rules.shuffle ? shuffle(drawn, random) : drawn
  return {
    ...headOf(quiz),
    form: inForms ? form : null,
    questions: asked.map((pinned) => pin(pinned, quiz, random)),
    carried: [],
  }
}

/** What a paper says about itself before it asks anything. */
export function headOf({ module, kind, title, rules: { size: _, passMark, ...rules } }: Quiz) {
  return { moduleId: module?.id ?? kind, title, passMark, rules }
}

/** Every must-know question, the others at random and spread over the objectives; in the order of the bank. */
function fromBank(course: Course, quiz: Quiz, random: Random): PinnedQuestion[] {
  const bank = drawable(course, "pool" in quiz.asks ? quiz.asks.pool : [])
  const mustKnow = bank.filter(({ question }) => question.mustKnow)
  const others = spread(
    bank.filter(({ question }) => !question.mustKnow),
    random,
  )
  const drawn = new Set([...mustKnow, ...others].slice(0, paperSize(course, quiz)))
  return bank.filter((pinned) => drawn.has(pinned))
}

/** One question of each objective in turn, so that no objective is left out while another is asked twice. */
function spread(questions: readonly PinnedQuestion[], random: Random): PinnedQuestion[] {
  const turns = new Map<string, number>()
  const placed = shuffle(questions, random).map((pinned) => {
    const turn = turns.get(pinned.question.objective) ?? 0
    turns.set(pinned.question.objective, turn + 1)
    return { pinned, turn }
  })
  return placed.toSorted((a, b) => a.turn - b.turn).map(({ pinned }) => pinned)
}

/** A question as a paper holds it, with its choices in the order in which they will be shown. */
export function pin(
  { id, hash, question }: PinnedQuestion,
  { voice, rules }: Pick<Quiz, "voice" | "rules">,
  random: Random,
): PaperQuestion {
  if (!works(question)) throw new Error(`Question ${id} is of a kind that cannot be asked.`)
  return {
    id,
    hash,
    kind: question.kind,
    choices: rules.shuffle ? hideOrder(question, (ids) => shuffle(ids, random)) : asWritten(question, random),
    mustKnow: question.mustKnow ?? false,
    certainty: asksCertainty(question, voice),
  }
}

/** The order in which the author wrote the choices, where that tells nothing; else another. */
export function asWritten(question: WorkingQuestion, random: Random): string[] {
  let first = true
  return hideOrder(question, (ids) => {
    if (!first) return shuffle(ids, random)
    first = false
    return [...ids]
  })
}

/** Staff say how sure they are of what carries points. A case is one story, told by what comes of each step. */
function asksCertainty(question: WorkingQuestion, voice: Voice): boolean {
  return voice === "staff" && question.kind !== "case" && worth(question) > 0
}
