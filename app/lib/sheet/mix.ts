import { seeded, seedOf, shuffle } from "@/lib/attempt/shuffle"
import type { Lettered } from "./schema"

/** The same order at every printing, so that key and sheet agree; and never the order given, which may be the answer. */
export function mix<Item>(id: string, items: readonly Item[]): Item[] {
  const mixed = shuffle(items, seeded(seedOf(id)))
  const given = mixed.every((item, index) => item === items[index])
  return given ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed
}

/** A, B, C … for up to 26. */
export const letter = (index: number) => String.fromCharCode(65 + index)

export const lettered = (items: readonly { text: string }[]): Lettered[] =>
  items.map(({ text }, index) => ({ letter: letter(index), text }))
