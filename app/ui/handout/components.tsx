import type { ReactNode } from "react"
import { isFigureName } from "@/lib/figure/schema"
import { ended } from "@/ui/ended"
import { commonComponents, type Surface, type SurfaceComponents } from "@/ui/lesson/components"
import { StrengthMark } from "@/ui/lesson/strength"
import { returnsToStory } from "./story"
import styles from "./handout.module.css"

type Inside = { children?: ReactNode }
const nothing = () => null

/** Three pages each: more than a paper is carried home for. */
const long = new Set(["trials", "myths"])

/** What the names in a lesson's MDX stand for on paper: no notes and no question. */
export function paperComponents(surface: Surface) {
  const { course, lesson, voice } = surface
  const common = commonComponents(surface, "handout")

  /** How sure it is as dots; the sources stand at the foot. */
  function PaperClaim({ id, children }: Inside & { id: string }) {
    const claim = course.claims[id]
    return (
      <>
        {children} {claim ? <StrengthMark strength={claim.strength} terse /> : null}
      </>
    )
  }

  /** Patients keep two pages: a figure is named, and waits behind the code. So does a long one for staff. */
  function PaperFigure({ figure: name }: { figure: string }) {
    if (voice === "staff" && !long.has(name)) return <common.Interactive figure={name} />
    const figure = isFigureName(name) ? course.figures[name] : undefined
    return figure ? (
      <p className={styles["online"]}>
        <b>Online:</b> {ended(figure.title[voice])} Scan the code on this paper.
      </p>
    ) : null
  }

  return {
    ...common,
    Interactive: PaperFigure,
    Part: ({ children }: Inside) => children,
    Claim: PaperClaim,
    Scene: voice === "staff" || returnsToStory(lesson.voices[voice].body) ? common.Scene : nothing,
    Notes: nothing,
    Check: nothing,
  } satisfies SurfaceComponents
}
