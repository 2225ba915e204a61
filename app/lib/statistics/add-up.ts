import type { ChoiceCount, Counts, FormCount, ItemCount } from "./schema"

type Count = FormCount | ItemCount | ChoiceCount

/** Adds up what many attempts count, or takes some of it away again. */
export class Sum {
  readonly #forms = new Map<string, FormCount>()
  readonly #items = new Map<string, ItemCount>()
  readonly #choices = new Map<string, ChoiceCount>()

  /** @param times 1 to add, -1 to take away. */
  add({ forms, items, choices }: Counts, times: 1 | -1 = 1): this {
    for (const form of forms) put(this.#forms, form, times)
    for (const item of items) put(this.#items, item, times)
    for (const choice of choices) put(this.#choices, choice, times)
    return this
  }

  /** What is left: nothing of what came to zero everywhere. */
  get counts(): Counts {
    return {
      forms: [...this.#forms.values()].filter(isSomething),
      items: [...this.#items.values()].filter(isSomething),
      choices: [...this.#choices.values()].filter(isSomething),
    }
  }
}

function put<C extends Count>(kept: Map<string, C>, count: C, times: 1 | -1): void {
  const key = keyOf(count)
  kept.set(key, combine(kept.get(key), count, times))
}

/** The names of what is counted, as one text; every other field is a number or a list of numbers. */
export const keyOf = (count: Count) =>
  Object.values(count)
    .filter((value) => typeof value === "string")
    .join(" ")

function combine<C extends Count>(sum: C | undefined, count: C, times: 1 | -1): C {
  const fields = Object.entries(count).map(([name, value]: [string, string | number | number[]]) => {
    if (typeof value === "string") return [name, value]
    const old = (sum as Record<string, number | number[]> | undefined)?.[name]
    if (typeof value === "number") return [name, ((old as number | undefined) ?? 0) + times * value]
    const bands = (old as number[] | undefined) ?? []
    return [name, value.map((each, band) => (bands[band] ?? 0) + times * each)]
  })
  return Object.fromEntries(fields) as C
}

const isSomething = (count: Count) =>
  Object.values(count).some((value: string | number | number[]) =>
    typeof value === "number" ? value !== 0 : Array.isArray(value) && value.some((each) => each !== 0),
  )
