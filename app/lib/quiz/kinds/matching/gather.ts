import { text, type KindForm } from "../gather"

const prefix = "left-"

/** The field that holds what was chosen for a left side; counted from 1. */
export const leftField = (number: number | string) => prefix + number

export const matchingForm: KindForm<"matching"> = {
  gather: (fields) => {
    const pairs = Object.entries(fields).filter(
      ([name, right]) => name.startsWith(prefix) && text(right) !== null,
    )
    if (pairs.length === 0) return null
    return { pairs: Object.fromEntries(pairs.map(([name, right]) => [name.slice(prefix.length), right])) }
  },
  scatter: ({ pairs }) =>
    Object.fromEntries(Object.entries(pairs).map(([number, right]) => [leftField(number), [right]])),
}
