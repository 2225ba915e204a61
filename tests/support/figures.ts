import { lessonPath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import type { Voice } from "@/lib/course/schema"
import type { FigureName } from "@/lib/figure/schema"
import type { Page } from "@playwright/test"
import { hydrated } from "#tests/support/hydrated"

/** The address of the first lesson that shows a figure to this reader. */
export async function lessonShowing(figure: FigureName, voice: Voice): Promise<string> {
  const { modules } = await loadCourse()
  for (const module of modules)
    for (const lesson of module.lessons)
      if (lesson.voices[voice].figures.includes(figure)) return lessonPath(voice, module.slug, lesson.slug)
  throw new Error(`No ${voice} lesson shows the figure ${figure}`)
}

/** What reacts in a figure, or in any. */
export const controlsOf = (figure?: FigureName) =>
  `[data-figure${figure ? `=${figure}` : ""}] :is(button, input, select)`

/** Goes to a figure that reacts, and waits until it does. */
export async function openFigure(page: Page, figure: FigureName, voice: Voice): Promise<void> {
  await page.goto(await lessonShowing(figure, voice))
  await hydrated(page, controlsOf(figure))
}
