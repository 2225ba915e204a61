import type { Course, Module, PinnedQuestion, Voice } from "@/lib/course/schema"
import { hideOrder } from "@/lib/quiz/present"
import { works, type WorkingQuestion } from "@/lib/quiz/schema"
import { worth } from "@/lib/quiz/score"
import type { Paper, PaperQuestion } from "./schema"
import { shuffle, type Random } from "./shuffle"

/** The questions of a module and voice that a quiz can ask today. */
export function drawable(course: Course, module: Module, voice: Voice): PinnedQuestion[] {
  return module.questions[voice].flatMap((id) => {
    const pinned = course.questions[id]
    return pinned && works(pinned.question) ? [pinned] : []
  })
}

/** How many questions a paper will have: the course's size, or what there is, but never without a must-know. */
export function paperSize(course: Course, module: Module, voice: Voice): number {
  const bank = drawable(course, module, voice)
  const mustKnow = bank.filter(({ question }) => question.mustKnow).length
  return Math.min(bank.length, Math.max(course.quizSize, mustKnow))
}

/** Draws a paper: every must-know question, the others at random and spread over the objectives. */
export function draw(course: Course, module: Module, voice: Voice, random: Random): Paper {
  const bank = drawable(course, module, voice)
  const mustKnow = bank.filter(({ question }) => question.mustKnow)
  const others = spread(
    bank.filter(({ question }) => !question.mustKnow),
    random,
  )
  const drawn = [...mustKnow, ...others].slice(0, paperSize(course, module, voice))
  return {
    moduleId: module.id,
    title: module.title[voice],
    passMark: course.passMark,
    questions: shuffle(drawn, random).map((pinned) => pin(pinned, voice, random)),
  }
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

function pin({ id, hash, question }: PinnedQuestion, voice: Voice, random: Random): PaperQuestion {
  if (!works(question)) throw new Error(`Question ${id} is of a kind that cannot be asked.`)
  return {
    id,
    hash,
    kind: question.kind,
    choices: hideOrder(question, (ids) => shuffle(ids, random)),
    mustKnow: question.mustKnow ?? false,
    certainty: asksCertainty(question, voice),
  }
}

/** Staff say how sure they are of what carries points. A case is one story, told by what comes of each step. */
function asksCertainty(question: WorkingQuestion, voice: Voice): boolean {
  return voice === "staff" && question.kind !== "case" && worth(question) > 0
}
