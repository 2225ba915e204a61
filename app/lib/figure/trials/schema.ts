import { z } from "zod"
import { sizes } from "../risks/rules"
import { bothVoices, claimId, head, words } from "../words"

/** A sentence and the claim that it rests on. */
const Fact = z.strictObject({ text: words, claim: claimId })

/** What was counted, out of the same number of people in each group. */
const Count = z
  .strictObject({
    /** Goes on from "32 of 100 people with diazepam …". */
    outcome: words,
    /** How far the difference can be trusted. */
    caveat: words,
    claim: claimId,
    groups: z
      .array(
        z.strictObject({
          who: words,
          events: z.number().int().min(0),
          of: z.union(sizes.map((n) => z.literal(n))),
        }),
      )
      .min(2),
  })
  .refine(
    ({ groups }) => groups.every(({ events, of }) => events <= of && of === groups[0]?.of),
    "Groups are of the same size, and the events are among them.",
  )

const Study = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  /** How it is known, with its year. */
  name: words,
  /** What kind of study in what kind of pain: shown under its name where one is chosen. */
  kind: words,
  /** The result in one line. */
  verdict: words,
  /** Stands across a study whose number is about other medicines; left out where it tested diazepam. */
  stamp: words.optional(),
  /** Who was in it. */
  who: words,
  /** What was compared. */
  compared: words,
  /** What came out. */
  found: z.array(Fact).min(1),
  /** Only where both numbers of people are known. */
  count: Count.optional(),
  /** Said instead where they are not. */
  noCount: words.optional(),
  /** What it can tell. */
  tells: z.array(Fact).min(1),
  /** What it cannot tell. */
  leaves: z.array(Fact).min(1),
})
export type Study = z.infer<typeof Study>

/** modules/figures/trials.yaml */
export const TrialsFile = z.strictObject({
  ...head,
  /** The question above the choice. */
  ask: words,
  /** What the parts of a study are called. */
  parts: z.strictObject({
    who: bothVoices,
    compared: bothVoices,
    found: bothVoices,
    tells: bothVoices,
    leaves: bothVoices,
  }),
  /** Staff choose among several; patients are shown the one good test. */
  studies: z.strictObject({ staff: z.array(Study).min(2), patient: z.array(Study).length(1) }),
})
export type TrialsFile = z.infer<typeof TrialsFile>
