import type { ExplainedChoice } from "../schema"
import { arrange } from "./arrange"
import type { Choice } from "./schema"

/** Every choice with its feedback, in the order in which it was shown. */
export function explainChoices(
  choices: readonly Choice[],
  chosen: readonly string[],
  order: readonly string[],
): ExplainedChoice[] {
  return arrange(choices, order).map(({ id, text, key, feedback }) => ({
    id,
    text,
    chosen: chosen.includes(id),
    right: key === true,
    feedback,
  }))
}
