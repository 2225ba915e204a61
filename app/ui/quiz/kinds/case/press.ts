import type { PublicCase } from "@/lib/quiz/kinds/case/schema"

/** A choice is made by pressing, until the story has ended. */
export const pressInCase = ({ steps }: PublicCase): string | null =>
  steps.at(-1)?.choices.length ? "Choose this" : null
