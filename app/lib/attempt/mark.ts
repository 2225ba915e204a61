import { lessonPath, claimAnchor } from "@/lib/course/address"
import type { Course, Voice } from "@/lib/course/schema"
import { explain } from "@/lib/quiz/explain"
import { works, type Question } from "@/lib/quiz/schema"
import { missedMustKnow, passes, sharePoints } from "./rules"
import type { Given, OpenAttempt, PaperQuestion, Seal, SealedQuestion } from "./schema"

export type Marking = {
  attempt: OpenAttempt
  /** By hash: the wordings that the paper pinned. */
  questions: ReadonlyMap<string, Question>
  given: readonly Given[]
  /** Only for the way back to the lessons; points never depend on it. */
  course: Course
  submittedAt: Date
}

/** Marks a paper against the wordings it pinned. Pure: the same paper and answers give the same seal. */
export function mark({ attempt, questions, given, course, submittedAt }: Marking): Seal {
  const answers = new Map(given.map((one) => [one.questionId, one]))
  const marked = attempt.paper.questions.map((pinned) =>
    markQuestion(
      pinned,
      questions.get(pinned.hash),
      answers.get(pinned.id),
      readAgain(course, attempt.voice, course.questions[pinned.id]?.moduleId ?? attempt.paper.moduleId),
    ),
  )
  const { carried } = attempt.paper
  const points = [...marked.map(({ explained }) => explained), ...carried]
  const earned = sharePoints(points.map((each) => each.earned))
  const total = sharePoints(points.map((each) => each.total))
  const mustKnowMissed = missedMustKnow(marked)
  const { quizId, voice, courseHash, startedAt, deadline, paper } = attempt
  return {
    ...{ version: 3, courseHash, quizId, voice, title: paper.title, passMark: paper.passMark },
    ...{ rules: paper.rules, form: paper.form },
    ...{ startedAt: startedAt.toISOString(), deadline: deadline?.toISOString() ?? null },
    submittedAt: submittedAt.toISOString(),
    ...{ earned, total, passed: passes(earned, total, paper.passMark, mustKnowMissed), mustKnowMissed },
    ...{ questions: marked, carried },
  }
}

type FindPlace = (claims: readonly string[]) => SealedQuestion["readAgain"]

function markQuestion(
  pinned: PaperQuestion,
  question: Question | undefined,
  given: Given | undefined,
  find: FindPlace,
): SealedQuestion {
  if (!question || !works(question)) throw new Error(`Question ${pinned.id} was pinned but never recorded.`)
  const { id, hash, kind, mustKnow, choices } = pinned
  const answer = given?.answer ?? null
  return {
    ...{ id, hash, kind, mustKnow, stem: question.stem, choices, answer },
    certainty: answer ? (given?.certainty ?? null) : null,
    answeredAt: given?.answer ? given.receivedAt.toISOString() : null,
    explained: explain(question, answer, choices),
    readAgain: find(question.claims),
  }
}

/** Finds the sentence that teaches one of these claims: in the module's own lessons if any does, else elsewhere. */
export function readAgain(course: Course, voice: Voice, moduleId: string): FindPlace {
  const lessons = course.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))
  const own = lessons.filter(({ module }) => module.id === moduleId)
  const places = (claim: string) => ({
    claim,
    own: own.find(({ lesson }) => lesson.voices[voice].claims.includes(claim)),
    any: lessons.find(({ lesson }) => lesson.voices[voice].claims.includes(claim)),
  })
  return (claims) => {
    const taught = claims.map(places)
    for (const { claim, own, any } of taught.toSorted((a, b) => Number(!a.own) - Number(!b.own))) {
      const found = own ?? any
      if (!found) continue
      const path = `${lessonPath(voice, found.module.slug, found.lesson.slug)}#${claimAnchor(claim)}`
      return { path, title: found.lesson.voices[voice].title }
    }
    return null
  }
}
