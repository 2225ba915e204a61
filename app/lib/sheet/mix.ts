import { seeded, shuffle } from "@/lib/attempt/shuffle"
import type { Lettered } from "./schema"

/** The same order at every printing, so that key and sheet agree; and never the order given, which may be the answer. */
export function mix<Item>(id: string, items: readonly Item[]): Item[] {
  const mixed = shuffle(items, seeded(seedOf(id)))
  const given = mixed.every((item, index) => item === items[index])
  return given ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed
}

/** The usual hash of a short text: times 31, plus the next letter. */
const seedOf = (id: string) => [...id].reduce((seed, sign) => (seed * 31 + sign.charCodeAt(0)) >>> 0, 7)

/** A, B, C … for up to 26. */
export const letter = (index: number) => String.fromCharCode(65 + index)

export const lettered = (items: readonly { text: string }[]): Lettered[] =>
  items.map(({ text }, index) => ({ letter: letter(index), text }))
