import type { PublicChoice } from "../schema"
import { arrange } from "./arrange"

/** Ids and words of the choices, in their pinned order, and nothing else. */
export function presentChoices(choices: readonly PublicChoice[], order: readonly string[]): PublicChoice[] {
  return arrange(choices, order).map(({ id, text }) => ({ id, text }))
}
