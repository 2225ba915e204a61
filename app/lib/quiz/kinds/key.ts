type Choice = { id: string; text: string; key?: true | undefined }

/** The right ones of some choices, in the order of their ids. */
export const keyed = (choices: readonly Choice[]): Choice[] =>
  choices.filter(({ key }) => key).toSorted((a, b) => a.id.localeCompare(b.id))

export const inWords = (choices: readonly Choice[]): string => choices.map(({ text }) => text).join("; ")
