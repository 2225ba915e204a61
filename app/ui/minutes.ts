import type { Lesson, Module, Voice } from "@/lib/course/schema"

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

/** Minutes of reading: of a module's lessons in one voice. */
export const readingMinutes = ({ lessons }: { lessons: Lesson[] }, voice: Voice) =>
  sum(lessons.map((lesson) => lesson.voices[voice].minutes))

export const courseMinutes = (modules: Module[], voice: Voice) =>
  sum(modules.map((module) => readingMinutes(module, voice)))

/** "1 lesson", "2 lessons". */
export const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`
