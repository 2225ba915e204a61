import type { Flash } from "@/lib/web/flash"
import { wordsFor } from "@/lib/web/problem"

const missing: Record<string, string> = {
  email: "Enter an e-mail address, like ann@example.org.",
  name: "Enter your name.",
  password: "Enter a password.",
  current: "Enter your current password.",
  word: "Type the word erase, so that this does not happen by a slip of the hand.",
  erasePassword: "Enter your password.",
  why: "Say why the key was wrong, in a sentence.",
}

/** What is wrong with one field of the form just sent, in words; undefined when nothing is. */
export function fieldProblem(flash: Flash | null, field: string): string | undefined {
  if (!flash?.fields.includes(field)) return undefined
  return flash.problem === "invalid" ? missing[field] : wordsFor(flash.problem)
}
