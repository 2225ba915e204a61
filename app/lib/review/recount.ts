import { isDeepStrictEqual } from "node:util"
import { readLogged } from "./data"
import { recompute } from "./rules"
import { Memory, Parameters, Rating } from "./schema"

export type RecountedCards = {
  cards: number
  /** The ids of those that are kept as something else than their log says. */
  differing: string[]
}

// A card has some ten reviews, and each brings its parameters along: about 2 MB.
const atOnce = 200
const noId = "00000000-0000-0000-0000-000000000000"

/** Works every card out again from its log and holds it against the one that is kept. Changes nothing. */
export async function recountCards(): Promise<RecountedCards> {
  const found: RecountedCards = { cards: 0, differing: [] }
  for (let after = noId; ;) {
    const some = await readLogged(after, atOnce)
    found.cards += some.length
    found.differing.push(...some.filter(differs).map(({ id }) => id))
    const last = some.at(-1)
    if (!last) return found
    after = last.id
  }
}

type Logged = Awaited<ReturnType<typeof readLogged>>[number]

function differs({ logs, ...card }: Logged): boolean {
  const log = logs.map((row) => ({
    ...row,
    rating: Rating.parse(row.rating),
    parameters: Parameters.parse(row.parameters),
  }))
  return !isDeepStrictEqual(recompute(log), Memory.parse(card))
}
