import type { Choice } from "../schema"
import type { CaseStep, CaseStory } from "./schema"

/** A choice has its name from its step, since two steps may call a choice alike. */
export const turnId = (step: string, choice: string) => `${step}/${choice}`

/** A step that was reached, with the choices made there in turn; the sound one leads on. */
export type Reached = { step: CaseStep; made: Choice[]; done: boolean }

/** Follows a path as far as it goes. What names no choice of a step that was reached leads nowhere. */
export function walk({ steps }: Pick<CaseStory, "steps">, path: readonly string[]): Reached[] {
  const reached: Reached[] = []
  for (const step of steps) {
    const made = madeAt(step, path)
    const done = made.some(({ key }) => key)
    reached.push({ step, made, done })
    if (!done) break
  }
  return reached
}

function madeAt(step: CaseStep, path: readonly string[]): Choice[] {
  const turns = [...new Set(path)].flatMap((turn) => {
    return step.choices.find(({ id }) => turnId(step.id, id) === turn) ?? []
  })
  const sound = turns.findIndex(({ key }) => key)
  return sound < 0 ? turns : turns.slice(0, sound + 1)
}
