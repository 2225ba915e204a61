import type { Figures, FigureName } from "@/lib/figure/schema"
import type { Question } from "@/lib/quiz/schema"
import type { PlainLesson } from "./plain/present"
import type { Problem } from "./problem"
import type { Opening, QuizRules } from "./quiz-rules"

/** Every lesson and question exists for one of these two readers. */
export const voices = ["staff", "patient"] as const
export type Voice = (typeof voices)[number]

/** The course as the product knows it: read, checked and hashed. */
export type Course = {
  /** Names this exact content: it changes when any lesson, question, claim or rule changes. */
  hash: string
  title: Record<Voice, string>
  modules: Module[]
  claims: Record<string, Claim>
  sources: Record<string, Source>
  questions: Record<string, PinnedQuestion>
  /** The test before the course; null for a course, or a reader, without. */
  preTest: Record<Voice, TestForms | null>
  /** The test at its end. */
  final: Record<Voice, TestForms | null>
  /** The document that the course teaches, statement by statement, in its order. */
  statements: Statement[]
  /** Whoever has signed a version of it. Not part of the hash, which they sign. */
  signatures: Signature[]
  /** What the figures show, by name. */
  figures: Figures
  /** What patients take home on paper; null for a course without. */
  handout: Handout | null
  /** How plain each lesson for patients is. Not part of the hash: rating a lesson changes none. */
  plain: PlainLesson[]
  /** Empty, except in development while an author is in the middle of something. */
  problems: Problem[]
}

export type Module = {
  id: string
  slug: string
  /** From 1, in the order of course.yaml; 0 for an introduction, which has no quiz. */
  number: number
  title: Record<Voice, string>
  summary: Record<Voice, string>
  minutes: Record<Voice, number>
  objectives: Objective[]
  lessons: Lesson[]
  /** Question ids in the order of the bank. */
  questions: Record<Voice, string[]>
  /** The rules of its quiz. */
  quiz: Record<Voice, QuizRules>
}

export const forms = ["a", "b"] as const
export type Form = (typeof forms)[number]

/** A test in two forms that are equivalent, place by place. */
export type TestForms = { forms: Record<Form, string[]>; rules: QuizRules; opens: Opening }

export type Objective = { id: string; text: string }

export type Lesson = {
  id: string
  slug: string
  number: number
  moduleId: string
  voices: Record<Voice, LessonText>
}

export type LessonText = {
  hash: string
  /** Where its author finds it, from the top of the repository. */
  file: string
  title: string
  lead: string
  minutes: number
  headings: Heading[]
  /** Claim ids in the order in which the text supports them. */
  claims: string[]
  /** Question ids of the checks inside the text. */
  checks: string[]
  /** The figures it shows. */
  figures: FigureName[]
  /** MDX. The lines of the front matter are kept as blank ones, so that line numbers are those of the file. */
  body: string
  /**
   * In development only: what is wrong with this file. The page shows it in place of the lesson;
   * the other fields are then the last good version's.
   */
  problems: Problem[]
}

/** An h2 of a lesson; it starts a slide. */
export type Heading = { id: string; text: string }

export const strengths = ["well", "some", "weak", "unknown"] as const
export type Strength = (typeof strengths)[number]

/** A sentence of the document that the course teaches and, where the evidence asks for it, corrects. */
export type Statement = {
  id: string
  said: string
  strength: Strength
  honest: Record<Voice, string> | null
  claims: string[]
}

/** A clinician or pharmacist who stands by one version of the course: the first 12 signs of its hash. */
export type Signature = {
  name: string
  profession: string
  registration: string
  on: string
  version: string
}

/** Words of modules/handout.yaml. */
export type Handout = {
  title: string
  lead: string
  points: { title: string; says: { text: string; claims: string[] }[] }[]
  plan: { claims: string[]; title: Record<Voice, string>; lines: Record<Voice, string[]> }
  questions: { claims: string[]; title: Record<Voice, string>; list: string[] }
}

export type Claim = {
  id: string
  statement: string
  strength: Strength
  sources: string[]
  covers: string[]
  reviewedOn: string
  /** Null until a clinical reviewer has signed it. */
  reviewedBy: string | null
  reviewBy: string
}

export const marks = ["verified", "copy", "knowledge"] as const

export type Source = {
  id: string
  /** How a side note names it: "Friedman 2017". */
  short: string
  citation: string
  address: string | null
  checked: string
  /** Read at its address, read as a copy, or cited from general knowledge. */
  mark: (typeof marks)[number]
}

/** A question with the hash of its exact content, which is what an attempt pins. */
export type PinnedQuestion = {
  id: string
  hash: string
  moduleId: string
  /** Where its author finds it: "modules/01-mechanism/questions.yaml:35". Not part of the hash. */
  place: string
  question: Question
}
