import type { ReactNode } from "react"
import { isFigureName } from "@/lib/figure/schema"
import { commonComponents, type Surface, type SurfaceComponents } from "@/ui/lesson/components"
import { StrengthMark } from "@/ui/lesson/strength"
import { returnsToStory } from "./story"
import styles from "./handout.module.css"

type Inside = { children?: ReactNode }
const nothing = () => null

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

  /** Patients keep two pages: a figure is named, and waits behind the code. */
  function FigureOnline({ figure: name }: { figure: string }) {
    const figure = isFigureName(name) ? course.figures[name] : undefined
    return figure ? (
      <p className={styles["online"]}>
        <b>Online:</b> {figure.title[voice]}. Scan the code on this paper.
      </p>
    ) : null
  }

  return {
    ...common,
    Interactive: voice === "patient" ? FigureOnline : common.Interactive,
    Part: ({ children }: Inside) => children,
    Claim: PaperClaim,
    Scene: voice === "staff" || returnsToStory(lesson.voices[voice].body) ? common.Scene : nothing,
    Notes: nothing,
    Check: nothing,
  } satisfies SurfaceComponents
}
