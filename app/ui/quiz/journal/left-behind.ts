import { journal, type Entry } from "./journal"
import { whoseAttempt } from "./send-answer"

/** A question page knows whose it is, and sees to its own question itself. */
export type Sitting = { owner: string; attempt: string; question?: string }

/**
 * The answers that the person who is here has still to send. Others' are thrown away; those of which nobody can
 * tell whose they are stay, unseen, as when the session has ended.
 */
export async function leftBehind(sitting: Sitting | null): Promise<Entry[]> {
  if (sitting) await journal.forgetOthers(sitting.owner)
  const left = (await journal.left()).filter((entry) => !isHere(entry, sitting))
  return sitting ? left : ofMine(left)
}

const isHere = (entry: Entry, sitting: Sitting | null) =>
  entry.attempt === sitting?.attempt && entry.question === sitting.question

async function ofMine(left: Entry[]): Promise<Entry[]> {
  const mine = new Set<string>()
  for (const attempt of new Set(left.map((entry) => entry.attempt))) {
    const whose = await whoseAttempt(attempt)
    if (whose === "mine") mine.add(attempt)
    if (whose === "another's") await journal.forgetAttempt(attempt)
  }
  return left.filter((entry) => mine.has(entry.attempt))
}
