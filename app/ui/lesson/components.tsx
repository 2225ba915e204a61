import type { ComponentType, ReactNode } from "react"
import type { Course, Lesson, Source, Voice } from "@/lib/course/schema"
import { choiceIds, present } from "@/lib/quiz/present"
import { works } from "@/lib/quiz/schema"
import { Check } from "./check"
import { Claim } from "./claim"
import { Figure, LessonLink, LessonTable, Notes, Remember, Say, Scene } from "./parts"

export type Surface = { course: Course; lesson: Lesson; voice: Voice }
type Inside = { children?: ReactNode }

/** Sources of a claim, in the ledger's order. */
export const sourcesOf = (course: Course, ids: string[]): Source[] =>
  ids.flatMap((id) => course.sources[id] ?? [])

/** Focus can be sent to a heading: by the bookmark, and by links from a result. */
function LessonHeading({ id, children }: Inside & { id?: string }) {
  return (
    <h2 id={id} tabIndex={-1}>
      {children}
    </h2>
  )
}

/** What the names in a lesson's MDX stand for on a page that somebody reads alone. */
export function lessonComponents({ course, lesson, voice }: Surface) {
  function LedgerClaim({ id, anchor, children }: Inside & { id: string; anchor?: string }) {
    const claim = course.claims[id]
    if (!claim) return children
    return (
      <Claim claim={claim} sources={sourcesOf(course, claim.sources)} anchor={anchor}>
        {children}
      </Claim>
    )
  }

  function LessonCheck({ question: id }: { question: string }) {
    const question = course.questions[id]?.question
    if (!question || !works(question)) return null
    return <Check lesson={lesson.id} voice={voice} question={present(question, choiceIds(question))} />
  }

  return {
    Scene,
    Claim: LedgerClaim,
    Check: LessonCheck,
    Say,
    Remember,
    Notes,
    Figure,
    h2: LessonHeading,
    a: LessonLink,
    table: LessonTable,
  } satisfies Record<string, ComponentType<never>>
}
