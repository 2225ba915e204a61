import type { Lesson, Module, Voice } from "@/lib/course/schema"

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

/** Minutes of reading: of a module's lessons in one voice. */
export const readingMinutes = ({ lessons }: { lessons: Lesson[] }, voice: Voice) =>
  sum(lessons.map((lesson) => lesson.voices[voice].minutes))

export const courseMinutes = (modules: Module[], voice: Voice) =>
  sum(modules.map((module) => readingMinutes(module, voice)))

/** "1 lesson", "2 lessons". */
export const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`

/** "About 2 hours", "about 40 minutes": to five minutes, and from an hour and a half on to half hours. */
export function roughly(minutes: number, about = "about"): string {
  if (minutes < 90) return `${about} ${Math.max(5, 5 * Math.round(minutes / 5))} minutes`
  const halves = Math.round(minutes / 30)
  return `${about} ${Math.floor(halves / 2)}${halves % 2 ? "½" : ""} hours`
}
