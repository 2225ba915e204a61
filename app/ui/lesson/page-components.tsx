import type { ReactNode } from "react"
import { checkOrder } from "@/lib/progress/order"
import { present } from "@/lib/quiz/present"
import { works } from "@/lib/quiz/schema"
import { Check } from "./check"
import { Claim } from "./claim"
import { commonComponents, type Surface, type SurfaceComponents } from "./components"
import { Notes } from "./parts"
import { sourcesOf } from "./sources-of"

type Inside = { children?: ReactNode }

/** Focus can be sent to a heading: by the bookmark, and by links from a result. */
function LessonHeading({ id, children }: Inside & { id?: string }) {
  return (
    <h2 id={id} tabIndex={-1}>
      {children}
    </h2>
  )
}

/** What the names in a lesson's MDX stand for on a page that somebody reads alone. */
export function lessonComponents(surface: Surface) {
  const { course, lesson, voice } = surface

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
    return <Check lesson={lesson.id} voice={voice} question={present(question, checkOrder(question))} />
  }

  return {
    ...commonComponents(surface, "page"),
    Part: ({ children }: Inside) => children,
    Claim: LedgerClaim,
    Check: LessonCheck,
    Notes,
    h2: LessonHeading,
  } satisfies SurfaceComponents
}
