import type { ReactNode } from "react"
import { commonComponents, type Surface, type SurfaceComponents } from "@/ui/lesson/components"
import { Remember } from "@/ui/lesson/parts"
import { StrengthMark } from "@/ui/lesson/strength"
import { CheckSlide } from "./check-slide"

type Inside = { children?: ReactNode }

/** What stands between the tags of <Notes>; the deck sets it beside the slide. */
export function Notes({ children }: Inside) {
  return children
}

/** What the names in a lesson's MDX stand for on a slide. */
export function slideComponents(surface: Surface) {
  const { course } = surface

  /** How sure it is can be seen; where it comes from stands on the last slide. */
  function SlideClaim({ id, anchor, children }: Inside & { id: string; anchor?: string }) {
    const claim = course.claims[id]
    if (!claim) return children
    return (
      <span id={anchor}>
        {children} <StrengthMark strength={claim.strength} terse />
      </span>
    )
  }

  function LessonCheck({ question }: { question: string }) {
    return <CheckSlide course={course} id={question} />
  }

  return {
    ...commonComponents(surface, "slide"),
    Part: ({ children }: Inside) => children,
    Claim: SlideClaim,
    Check: LessonCheck,
    Notes,
    Remember,
  } satisfies SurfaceComponents
}
