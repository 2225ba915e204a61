import type { ReactNode } from "react"
import type { MDXContentProps } from "mdx-bundler/client/jsx"
import type { Course, Lesson, Voice } from "@/lib/course/schema"
import { isFigureName, type FigureName, type FigureOf } from "@/lib/figure/schema"
import type { FigureProps, SurfaceName } from "@/ui/figure/props"
import { Risk, Risks } from "@/ui/figure/risks/risks"
import { views } from "@/ui/figure/views"
import { CountryName, RegionBlock, Regions, RegionWords } from "@/ui/region/region"
import { Drawing } from "@/ui/drawing/drawing"
import { Figure, LessonLink, LessonTable, NoCount, Remember, Say, Scene } from "./parts"

export type Surface = { course: Course; lesson: Lesson; voice: Voice }
/** What each name in a lesson's MDX stands for. */
export type SurfaceComponents = NonNullable<MDXContentProps["components"]>

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
