import { banksOf, readable, type Rule, sayAt, writtenLessons } from "./rule"

/** Advice, not a mistake: a wrong answer should lead back to a sentence that this reader was given. */
export const taught: Rule = (draft) => {
  const lessons = writtenLessons(draft)
  const taughtTo = (voice: string) =>
    new Set(
      lessons
        .filter((each) => each.voice === voice)
        .flatMap(({ source }) => source.claims.map(({ name }) => name)),
    )
  const sets = { staff: taughtTo("staff"), patient: taughtTo("patient") }
  return banksOf(draft).flatMap((questions) =>
    readable(questions).flatMap(({ index, id, value: { claims, voice } }) =>
      claims.some((claim) => sets[voice].has(claim))
        ? []
        : [
            sayAt(
              questions,
              [index, "claims"],
              `No ${voice} lesson teaches what ${id} asks about (${claims.join(", ")}).`,
            ),
          ],
    ),
  )
}
