import type { Course, PinnedQuestion, Voice } from "@/lib/course/schema"
import { numberedTitle } from "@/lib/course/address"
import { findQuiz, kindOf, quizzesOf, type Quiz } from "@/lib/course/quizzes"
import { voices } from "@/lib/course/schema"
import type { Question } from "@/lib/quiz/schema"
import { passAgreement, type Agreement } from "./rules/agreement"
import { byNeed, reasonsToLook, type Reason } from "./rules/advice"
import { choiceTables, type ChoiceTable } from "./rules/choices"
import { answers, asked, discrimination, facility, medianSeconds, omitted } from "./rules/item"
import { meanScore, reliability, standardError, type Reliability } from "./rules/reliability"
import { enough, smallestGroup, type Counts, type FormCount, type ItemCount } from "./schema"

/** A question in one exact wording, as its author looks at it. Numbers are null where too few answered. */
export type ItemView = {
  quizId: string
  form: string
  questionId: string
  hash: string
  /** Asked today in just this wording. */
  current: boolean
  stem: string
  mustKnow: boolean
  /** File and line; null for a wording that is no longer in the course. */
  place: string | null
  /** How often it was asked, and how often of these it was answered. */
  asked: number
  answers: number
  facility: number | null
  omitted: number | null
  discrimination: number | null
  medianSeconds: number | null
  certainty: number[]
  tables: ChoiceTable[]
  reasons: Reason[]
}

/** A form of a quiz, or all papers of a quiz that draws them anew. Numbers are null where too few took it. */
export type FormView = {
  form: string
  attempts: number
  mean: number | null
  passed: number | null
  reliability: Reliability | null
  error: number | null
  agreement: Agreement | null
  items: ItemView[]
}

export type QuizView = {
  quizId: string
  voice: Voice
  /** Whether somebody passes or fails. */
  judged: boolean
  title: string
  forms: FormView[]
}

/** One question of a quiz in all its wordings, today's first. */
export type QuestionView = { quizTitle: string; stem: string; place: string | null; versions: ItemView[] }

/** Question wordings as they were recorded, by hash. */
export type Wordings = ReadonlyMap<string, Question>

/** Every quiz of the course and every other that was ever taken, in the order of the course. */
export function presentQuizzes(course: Course, counts: Counts, wordings: Wordings): QuizView[] {
  const today = inOrder(course).map(({ id }) => id)
  const ids = new Set([...today, ...counts.forms.map(({ quizId }) => quizId)])
  return [...ids].map((quizId) => presentQuiz(course, quizId, counts, wordings))
}

/** The start test, each module for both readers, and the finals. */
function inOrder(course: Course): Quiz[] {
  const all = voices.flatMap((voice) => quizzesOf(course, voice))
  const ofKind = (kind: Quiz["kind"]) => all.filter((quiz) => quiz.kind === kind)
  const place = ({ module }: Quiz) => (module ? course.modules.indexOf(module) : 0)
  const modules = ofKind("module").toSorted((a, b) => place(a) - place(b))
  return [...ofKind("preTest"), ...modules, ...ofKind("final")]
}

function presentQuiz(course: Course, quizId: string, counts: Counts, wordings: Wordings): QuizView {
  const voice = quizId.endsWith("/patient") ? "patient" : "staff"
  const forms = counts.forms.filter((form) => form.quizId === quizId)
  return {
    ...{ quizId, voice, title: titleOf(course, quizId) },
    // A quiz that the course no longer has was judged as those of its kind are.
    judged: findQuiz(course, quizId)?.judged ?? (voice === "staff" && kindOf(quizId) !== "preTest"),
    forms: forms
      .filter(({ attempts }) => attempts >= smallestGroup)
      .map((form) => presentForm(course, form, counts, wordings)),
  }
}

function titleOf(course: Course, quizId: string): string {
  const [moduleId = ""] = quizId.split("/")
  const module = course.modules.find(({ id }) => id === moduleId)
  if (module) return numberedTitle({ ...module, title: module.title.staff })
  return findQuiz(course, quizId)?.title ?? spoken(moduleId)
}

/** A test or a module that is gone keeps the words of its id. */
const spoken = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ")

function presentForm(course: Course, form: FormCount, counts: Counts, wordings: Wordings): FormView {
  const items = counts.items.filter((item) => item.quizId === form.quizId && item.form === form.form)
  const reliable = reliability(form, items)
  const many = form.attempts >= enough
  return {
    form: form.form,
    attempts: form.attempts,
    mean: many ? meanScore(form) : null,
    passed: many ? form.passed / form.attempts : null,
    reliability: reliable,
    error: reliable && standardError(form, reliable),
    agreement: reliable && passAgreement(form, reliable),
    items: presentItems(course, { ...counts, items }, wordings).filter(({ current }) => current),
  }
}

/** Null where the quiz does not ask the question, and nothing was counted of it. */
export function presentQuestion(
  course: Course,
  { quizId, questionId }: { quizId: string; questionId: string },
  counts: Counts,
  wordings: Wordings,
): QuestionView | null {
  const quiz = findQuiz(course, quizId)
  if (!(quiz && asksFor(quiz, questionId)) && counts.items.length === 0) return null
  const pinned = course.questions[questionId]
  const versions = presentItems(course, counts, wordings).toSorted(
    (a, b) => Number(b.current) - Number(a.current) || b.asked - a.asked,
  )
  const stem = pinned?.question.stem ?? wordings.get(counts.items[0]?.hash ?? "")?.stem ?? questionId
  return { quizTitle: titleOf(course, quizId), stem, place: pinned?.place ?? null, versions }
}

const asksFor = ({ asks }: Quiz, questionId: string) =>
  ("pool" in asks ? asks.pool : Object.values(asks.forms).flat()).includes(questionId)

/** The wordings of questions, those that need a look first. What was asked fewer than five times is left out. */
export function presentItems(course: Course, counts: Counts, wordings: Wordings): ItemView[] {
  return counts.items
    .filter((item) => asked(item) >= smallestGroup)
    .map((item) => {
      const pinned = course.questions[item.questionId]
      const question = wordings.get(item.hash)
      const taken = counts.choices.filter(
        ({ quizId, form, hash }) => quizId === item.quizId && form === item.form && hash === item.hash,
      )
      return presentItem(item, pinned, question, question ? choiceTables(question, item, taken) : [])
    })
    .toSorted(byNeed)
}

function presentItem(
  item: ItemCount,
  pinned: PinnedQuestion | undefined,
  question: Question | undefined,
  tables: ChoiceTable[],
): ItemView {
  const { quizId, form, questionId, hash, certainty } = item
  const current = pinned?.hash === hash
  return {
    ...{ quizId, form, questionId, hash, current, certainty, tables },
    stem: question?.stem ?? questionId,
    mustKnow: question?.mustKnow ?? false,
    place: pinned?.place ?? null,
    asked: asked(item),
    answers: answers(item),
    facility: facility(item),
    omitted: omitted(item),
    discrimination: discrimination(item),
    medianSeconds: medianSeconds(item),
    reasons: reasonsToLook(item, tables),
  }
}
