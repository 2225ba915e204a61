import { journal, type Entry } from "./journal"
import { whoseAttempt, type Stopped } from "./send-answer"

/** A question page knows whose it is, and sees to its own question itself. */
export type Sitting = { owner: string; attempt: string; question?: string }

export type LeftBehind = {
  /** What the person who is here has still to send, in the order in which it was given. */
  mine: Entry[]
  /** How many more there are of which nobody could tell whose they are, and why not. */
  untold: number
  stopped: Stopped | null
}

/** What earlier sittings left here. Where the page does not know whose it is, another's is thrown away. */
export async function leftBehind(sitting: Sitting | null): Promise<LeftBehind> {
  const left = await journal.left()
  if (!sitting) return askWhose(left)
  // Nothing is deleted: by now somebody else may be here, in another tab.
  const mine = left.filter((entry) => entry.owner === sitting.owner && !isHere(entry, sitting))
  return { mine, untold: 0, stopped: null }
}

const isHere = (entry: Entry, sitting: Sitting) =>
  entry.attempt === sitting.attempt && entry.question === sitting.question

async function askWhose(left: readonly Entry[]): Promise<LeftBehind> {
  const [mine, untold] = [new Set<string>(), new Set<string>()]
  let stopped: Stopped | null = null
  for (const attempt of new Set(left.map((entry) => entry.attempt))) {
    const whose = await whoseAttempt(attempt)
    if (whose === "mine") mine.add(attempt)
    else if (whose === "another's") await journal.forgetAttempt(attempt)
    else {
      untold.add(attempt)
      stopped = whose
    }
  }
  const of = (attempts: ReadonlySet<string>) => left.filter(({ attempt }) => attempts.has(attempt))
  return { mine: of(mine), untold: of(untold).length, stopped }
}
