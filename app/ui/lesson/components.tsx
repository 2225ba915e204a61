import type { ComponentType, ReactNode } from "react"
import type { Course, Heading, Lesson, Source, Voice } from "@/lib/course/schema"
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

const plain = (children: ReactNode): string =>
  Array.isArray(children) ? children.map(plain).join("") : typeof children === "string" ? children : ""

function headingWith(headings: Heading[]) {
  return function LessonHeading({ id, children }: Inside & { id?: string }) {
    const text = plain(children)
    return (
      <h2 id={id ?? headings.find((heading) => heading.text === text)?.id} tabIndex={-1}>
        {children}
      </h2>
    )
  }
}

/** What the names in a lesson's MDX stand for on a page that somebody reads alone. */
export function lessonComponents({ course, lesson, voice }: Surface) {
  function LedgerClaim({ id, children }: Inside & { id: string }) {
    const claim = course.claims[id]
    if (!claim) return children
    return (
      <Claim claim={claim} sources={sourcesOf(course, claim.sources)}>
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
    h2: headingWith(lesson.voices[voice].headings),
    a: LessonLink,
    table: LessonTable,
  } satisfies Record<string, ComponentType<never>>
}
