import { z } from "zod"
import { claimId, head, words } from "../words"

/** Which pain a piece of advice speaks of; `untold` where it does not tell kinds apart. */
export const pains = ["acute", "chronic", "leg", "untold"] as const
export type Pain = (typeof pains)[number]

const Advice = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** Its place in the order; left out where the date was not seen. */
  year: z.number().int().min(1990).optional(),
  /** The date as it is shown. */
  date: words,
  country: words,
  /** Who says it. */
  body: words,
  /** The pain in the body's own terms, for the reader. */
  about: words,
  pain: z.enum(pains),
  /** What it says, as closely as the sources do. */
  says: words,
  /** That it has lapsed, or is otherwise not to be taken at its word. */
  note: words.optional(),
  /** How it was read, where that was not the text itself. */
  seen: words.optional(),
  claims: z.array(claimId).min(1),
})
export type Advice = z.infer<typeof Advice>

/** modules/figures/guidelines.yaml */
export const GuidelinesFile = z.strictObject({
  ...head,
  /** That they disagree, said under the table. */
  claims: z.array(claimId).min(1),
  /** What each kind of pain is called in the choice. */
  kinds: z.strictObject({ all: words, acute: words, chronic: words, leg: words }),
  rows: z.array(Advice).min(2),
})
export type GuidelinesFile = z.infer<typeof GuidelinesFile>
