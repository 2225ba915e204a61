import type { RecalledLine, RecalledPart } from "../schema"
import { presentChoices } from "./present"

type Choices = readonly { id: string; text: string }[]

/** Choices in the order shown, with those that were chosen. */
export function recallChoices(
  choices: Choices,
  order: readonly string[],
  chosen: readonly string[],
): RecalledLine[] {
  return presentChoices(choices, order).map((choice) => ({
    ...choice,
    chosen: chosen.includes(choice.id),
    given: null,
    told: null,
  }))
}

/** A part in which something was chosen from lines. */
export const chosenFrom = (
  hint: string,
  lines: RecalledLine[],
  heading: string | null = null,
): RecalledPart => ({
  ...{ heading, hint, lines },
  typed: null,
})

/** A part in which something was typed. */
export const typedInto = (hint: string, given: string | null, unit = ""): RecalledPart => ({
  ...{ heading: null, hint, lines: [] },
  typed: { given, unit },
})
