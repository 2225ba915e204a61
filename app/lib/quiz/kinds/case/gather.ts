import { list, type KindForm } from "../gather"

export const caseForm: KindForm<"case"> = {
  // The choices made so far stand in the form; the one that is made now comes after them.
  gather: ({ path, choice }) => {
    const turns = [...list(path), ...list(choice)]
    return turns.length === 0 ? null : { path: turns }
  },
  scatter: ({ path }) => ({ path }),
  pressed: true,
}
