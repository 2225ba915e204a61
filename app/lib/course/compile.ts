import type { LessonText } from "./schema"

/** Turns the MDX of a lesson into the code of a component. */
export async function compileLesson(_text: LessonText): Promise<{ code: string }> {
  throw new Error("not yet")
}
