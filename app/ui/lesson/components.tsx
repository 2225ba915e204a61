import type { ReactNode } from "react"
import type { MDXContentProps } from "mdx-bundler/client/jsx"
import type { Course, Lesson, Source, Voice } from "@/lib/course/schema"
import { checkOrder } from "@/lib/progress/order"
import { present } from "@/lib/quiz/present"
import { works } from "@/lib/quiz/schema"
import { isFigureName, type FigureName, type FigureOf } from "@/lib/figure/schema"
import type { FigureProps, SurfaceName } from "@/ui/figure/props"
import { Risk, Risks } from "@/ui/figure/risks/risks"
import { views } from "@/ui/figure/views"
import { CountryName, RegionBlock, Regions, RegionWords } from "@/ui/region/region"
import { Check } from "./check"
import { Claim } from "./claim"
import { Drawing } from "@/ui/drawing/drawing"
import { Figure, LessonLink, LessonTable, NoCount, Notes, Remember, Say, Scene } from "./parts"

export type Surface = { course: Course; lesson: Lesson; voice: Voice }
/** What each name in a lesson's MDX stands for. */
export type SurfaceComponents = NonNullable<MDXContentProps["components"]>
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

/** The components that look the same on every surface, or know by themselves how to differ. */
export function commonComponents({ course, voice }: Surface, surface: SurfaceName) {
  function Interactive({ figure: name }: { figure: string }) {
    const figure = isFigureName(name) ? course.figures[name] : undefined
    if (!figure) return null
    // The name and its file belong together, which a look-up by a variable cannot show the compiler.
    const View = views[name as FigureName] as (props: FigureProps<FigureName>) => ReactNode
    return (
      <View figure={figure as FigureOf<FigureName> & never} course={course} voice={voice} surface={surface} />
    )
  }

  function LedgerRisks(props: { claim: string; source: string; outcome: string; children?: ReactNode }) {
    return <Risks {...props} course={course} voice={voice} />
  }

  return {
    Interactive,
    Risks: LedgerRisks,
    Risk,
    NoCount,
    Drawing,
    Region: RegionWords,
    RegionBlock,
    Regions,
    Name: CountryName,
    Say,
    Scene,
    Remember,
    Figure,
    a: LessonLink,
    table: LessonTable,
  } satisfies SurfaceComponents
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
