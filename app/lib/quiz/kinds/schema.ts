import { z } from "zod"

/** Opaque names: letters, digits and hyphens. They are addresses, so they never follow the wording. */
const identifier = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "An id is letters and digits, with single hyphens.")
const words = z.string().trim().min(1, "Some words are needed here.")

/** Two or three consonants that mean nothing, so that an id in a form gives no hint. */
export const choiceId = z
  .string()
  .regex(/^[a-z]{2,3}$/, "A choice id is two or three small letters, such as kd.")
export const feedback = z.string().trim().min(1, "Every answer needs feedback that says why.")

/** What every question says about itself, whatever its kind. */
export const itemFields = {
  /** Never changed once released, never used again for another question. */
  id: identifier,
  voice: z.enum(["staff", "patient"]),
  /** The learning objective it tests, such as "1.2". */
  objective: words,
  /** What the learner has to do: Remember, Understand, Apply, Analyse, Evaluate. */
  level: words,
  /** The claims it rests on; a wrong answer leads back to the first that is taught. */
  claims: z.array(identifier).min(1, "A question rests on at least one claim."),
  sources: z.array(words),
  /** The statements of the source document that it covers, such as S3. */
  covers: z.array(words),
  /** The question on the same matter for the other voice. */
  pair: identifier.optional(),
  /** A safety item: always drawn, and to be fully right for a pass. */
  mustKnow: z.literal(true).optional(),
  lesson: identifier.optional(),
  /** The question itself, as it is read out. */
  stem: words,
}

export const choice = z.strictObject({
  id: choiceId,
  text: words,
  /** Set on what is right. */
  key: z.literal(true).optional(),
  feedback,
})
export type Choice = z.infer<typeof choice>

type Keyed = Pick<Choice, "id" | "text"> & { key?: true | undefined }

function twins(choices: readonly { id: string; text: string }[]) {
  const seen = new Set<string>()
  return choices.flatMap(({ id, text }, index) => {
    const said = text.toLowerCase().replace(/\s+/g, " ")
    const again = [
      ...(seen.has(`id ${id}`)
        ? [{ index, field: "id", message: `The id ${id} is used twice in this question.` }]
        : []),
      ...(seen.has(`text ${said}`) ? [{ index, field: "text", message: "Two choices say the same." }] : []),
    ]
    seen.add(`id ${id}`).add(`text ${said}`)
    return again
  })
}

/** Choices that differ in id and in words. */
export const distinct =
  <Item extends { id: string; text: string }>() =>
  (context: z.core.ParsePayload<Item[]>) => {
    for (const { index, field, message } of twins(context.value)) {
      context.issues.push({ code: "custom", input: context.value[index], path: [index, field], message })
    }
  }

const keyCount = (choices: readonly Keyed[]) => choices.filter((one) => one.key).length

/** Two or more choices of which exactly one is right. */
export const oneRight = z
  .array(choice)
  .min(2, "At least two choices are needed.")
  .check(distinct())
  .refine((choices) => keyCount(choices) > 0, "No choice is marked right. Add key: true to the one that is.")
  .refine(
    (choices) => keyCount(choices) < 2,
    "More than one choice is marked right; use kind: multiple for that.",
  )

/** Two or more choices of which at least one is right and one is not. */
export const severalRight = z
  .array(choice)
  .min(2, "At least two choices are needed.")
  .check(distinct())
  .refine((choices) => keyCount(choices) > 0, "No choice is marked right. Add key: true to those that are.")
  .refine(
    (choices) => keyCount(choices) < choices.length,
    "Every choice is marked right; at least one must be wrong.",
  )

export { identifier, words }
