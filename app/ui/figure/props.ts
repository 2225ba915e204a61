import type { Course, Voice } from "@/lib/course/schema"
import type { FigureName, FigureOf } from "@/lib/figure/schema"

/** Where a lesson is shown: as a page to read alone, as an educator's slide, or on paper. */
export type SurfaceName = "page" | "slide" | "handout"

/** What a figure is told: its own file, who reads it, and on what. */
export type FigureProps<Name extends FigureName> = {
  figure: FigureOf<Name>
  course: Course
  voice: Voice
  surface: SurfaceName
}
