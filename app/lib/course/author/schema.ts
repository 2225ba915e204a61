import { z } from "zod"
import { countings, feedbacks, openings } from "../quiz-rules"
import { marks, strengths } from "../schema"

/** Ids are for good: letters, digits and hyphens, never taken from the wording. */
const id = z
  .string()
  .regex(
    /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
    "An id is made of letters and digits, with single hyphens between.",
  )
const words = z.string().trim().min(1, "Some words are needed here.")
const date = z.iso.date("A date is written like 2026-11-23, and has to exist.")
const minutes = z.number().int("Minutes are whole numbers.").min(1, "At least one minute is needed.")
const bothVoices = z.strictObject({ staff: words, patient: words })
const covered = z.string().regex(/^S([1-9]|[12][0-9]|3[0-2])$/, "A statement is named S1 to S32.")

const wholeNumber = "Attempts are a whole number of at least 1, or the word unlimited."
const limit = "Minutes are a whole number from 1 to 480, or the word unlimited."

const quizKeys = {
  /** How many questions a quiz asks. */
  size: z
    .number()
    .int("A quiz asks a whole number of questions.")
    .min(1, "A quiz asks at least one question."),
  /** The share of points that passes a quiz: 0.8 is four in five. */
  passMark: z
    .number()
    .gt(0, "The pass mark is a share above 0.")
    .max(1, "The pass mark is a share of at most 1: write 0.8 for 80%."),
  /** Whether questions and choices come in an order of their own each time. */
  shuffle: z.boolean(),
  /** How often it may be taken: a number, or unlimited. */
  attempts: z.union([z.literal("unlimited"), z.number().int().min(1)], { error: wholeNumber }),
  /** How many hours after handing in one may begin again. */
  waitHours: z.number().min(0, "Hours to wait are 0 or more."),
  /** How many minutes there are before it is handed in as it is: a number, or unlimited. */
  minutes: z.union([z.literal("unlimited"), z.number().int().min(1).max(480)], { error: limit }),
  /** Which attempt stands in the record. */
  counts: z.enum(countings),
  /** When a learner is told what was right and why. */
  feedback: z.enum(feedbacks),
  /** What another attempt asks. */
  redo: z.enum(["all", "missed"]),
}
const someKeys = z.strictObject(quizKeys).partial()
export type QuizKeys = z.infer<ReturnType<typeof someKeys.required>>

/** The rules of every quiz; under `staff` and `patient` what differs for one reader. */
const quizBlock = z.strictObject({
  ...someKeys.shape,
  size: quizKeys.size,
  passMark: quizKeys.passMark,
  staff: someKeys.optional(),
  patient: someKeys.optional(),
})
export type QuizBlock = z.infer<typeof quizBlock>

/** A final asks all of its form, so that it has no size; it may have to wait for the modules. */
const finalKeys = someKeys.omit({ size: true }).extend({ opens: z.enum(openings).optional() })
const finalQuiz = finalKeys.extend({ staff: finalKeys.optional(), patient: finalKeys.optional() })
export type FinalQuiz = z.infer<typeof finalQuiz>

/** modules/course.yaml */
export const CourseFile = z.strictObject({
  /** What the course is called, to each reader. */
  title: bothVoices,
  /** The rules of its quizzes, which a module may change for its own. */
  quiz: quizBlock,
  /** Module ids in the order in which they are taken. */
  modules: z.array(id).min(1, "A course has at least one module."),
  /** After how many months a claim has to be looked at again. */
  reviewEveryMonths: z.number().int("Months are whole numbers.").min(1, "At least one month is needed."),
})
export type CourseFile = z.infer<typeof CourseFile>

/** One entry of modules/sources.yaml */
export const SourceEntry = z.strictObject({
  id,
  /** How a side note names it: Friedman 2017. */
  short: words,
  citation: words,
  /** Where it can be read. Left out when there is no such place. */
  address: z.url({ protocol: /^https?$/, error: "An address begins with https:// or http://." }).optional(),
  /** The day somebody last looked it up. */
  checked: date,
  /** verified: read at its address. copy: read as a copy. knowledge: cited from general knowledge. */
  mark: z.enum(marks),
})
export type SourceEntry = z.infer<typeof SourceEntry>

/** One entry of modules/claims.yaml */
export const ClaimEntry = z.strictObject({
  id,
  /** The claim in one sentence. */
  statement: words,
  /** How well it is supported. */
  strength: z.enum(strengths),
  /** Ids from sources.yaml. */
  sources: z.array(id).min(1, "A claim needs at least one source."),
  /** The statements of the source document that it speaks to, such as S3. */
  covers: z.array(covered),
  reviewed: z.strictObject({
    on: date,
    /** Who signed it; null until a clinical reviewer has. */
    by: words.nullable(),
  }),
  reviewBy: date,
})
export type ClaimEntry = z.infer<typeof ClaimEntry>

/** modules/NN-slug/module.yaml */
export const ModuleFile = z.strictObject({
  id,
  title: bothVoices,
  summary: bothVoices,
  minutes: z.strictObject({ staff: minutes, patient: minutes }),
  /** What is different about its quiz. */
  quiz: quizBlock.partial().optional(),
  /** What can be done afterwards. Questions name these ids. */
  objectives: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[0-9]+\.[0-9]+$/, 'An objective is numbered like "1.2".'),
        text: words,
      }),
    )
    .min(1, "A module has at least one objective."),
})
export type ModuleFile = z.infer<typeof ModuleFile>

/** The lines between the two --- at the top of a lesson. */
export const FrontMatter = z.strictObject({
  /** The same in staff.mdx and patient.mdx. */
  id,
  title: words,
  /** One or two sentences under the title. */
  lead: words,
  minutes,
})
export type FrontMatter = z.infer<typeof FrontMatter>

/** One entry of modules/statements.yaml: a sentence of the document that the course teaches and corrects. */
export const StatementEntry = z.strictObject({
  id: covered,
  /** Its exact words. */
  said: words,
  /** How the evidence stands to it. */
  strength: z.enum(strengths),
  /** What has to be added or corrected, to each reader; left out where it stands as it is. */
  honest: bothVoices.optional(),
  /** The claims that carry that wording. */
  claims: z.array(id),
})
export type StatementEntry = z.infer<typeof StatementEntry>

/** modules/signoff.yaml: clinicians and pharmacists who have read the whole course and stand by it. */
export const SignoffFile = z.strictObject({
  signed: z.array(
    z.strictObject({
      name: words,
      profession: words,
      /** The number in their professional register. */
      registration: words,
      on: date,
      /** The version they read: the 12 signs that `npm run course` prints. */
      version: z.string().regex(/^[0-9a-f]{12}$/, "A version is the 12 signs that npm run course prints."),
    }),
  ),
})
export type SignoffFile = z.infer<typeof SignoffFile>

/** modules/plain-words.yaml */
export const PlainWordsFile = z.strictObject({
  /** Names of medicines, and words that the course teaches: they are not counted as hard. */
  taught: z.array(words),
  /** What patients are told instead of a word of the trade. */
  instead: z.record(words, words),
})
export type PlainWordsFile = z.infer<typeof PlainWordsFile>

/** 13 and 14 are for film and sound. */
const pematItems = "1 2 3 4 5 6 7 8 9 10 11 12 15 16 17 18 19 20 21 22 23 24 25 26".split(" ")

/** modules/pemat.yaml: how a person has rated each patient lesson, by the id of the lesson. */
export const PematFile = z.record(
  id,
  z.strictObject({
    rated: z.strictObject({
      /** Null until somebody has. */
      by: words.nullable(),
      on: date.nullable(),
    }),
    /** By the number of the item; `none` where it does not apply. */
    items: z.partialRecord(z.enum(pematItems), z.enum(["agree", "disagree", "none"])),
  }),
)
export type PematFile = z.infer<typeof PematFile>

/** modules/handout.yaml: what patients take home, and what stands at the end of every lesson's paper. */
export const HandoutFile = z.strictObject({
  title: words,
  lead: words,
  /** What to know, about eight points: a few sentences each, with the claims that these rest on. */
  points: z
    .array(
      z.strictObject({
        title: words,
        says: z.array(z.strictObject({ text: words, claims: z.array(id).min(1) })).min(1),
      }),
    )
    .min(1, "A handout has at least one point."),
  /** Lines to write on, and what stands before each. */
  plan: z.strictObject({
    claims: z.array(id),
    title: bothVoices,
    lines: z.strictObject({ staff: z.array(words).min(1), patient: z.array(words).min(1) }),
  }),
  /** Questions to take along; two empty lines follow them. */
  questions: z.strictObject({ claims: z.array(id), title: bothVoices, list: z.array(words).min(1) }),
})
export type HandoutFile = z.infer<typeof HandoutFile>

const form = z.array(id).min(1, "A form has at least one question.")
const twoForms = z.strictObject({ a: form, b: form })

/** modules/final/forms.yaml: which questions make up each form. Two forms are equivalent, place by place. */
export const FormsFile = z.strictObject({
  finals: z.strictObject({ staff: twoForms, patient: twoForms }),
  preTest: z.strictObject({ staff: twoForms }),
  /** The rules of the final; what is left out is as in course.yaml. */
  quiz: finalQuiz.optional(),
})
export type FormsFile = z.infer<typeof FormsFile>

const released = z.strictObject({
  voice: z.enum(["staff", "patient"]),
  kind: words,
  /** Ids of its choices, reasons, steps, pairs or points. */
  choices: z.array(words),
})

/** modules/released.yaml: ids that learners have met, and which therefore never change their meaning. */
export const ReleasedFile = z.strictObject({
  lessons: z.array(id),
  claims: z.array(id),
  questions: z.record(id, released),
  /** Ids that were taken out on purpose. They are never used again. */
  retired: z.strictObject({
    lessons: z.array(id),
    claims: z.array(id),
    questions: z.array(id),
    choices: z.record(id, z.array(words)),
  }),
})
export type ReleasedFile = z.infer<typeof ReleasedFile>
