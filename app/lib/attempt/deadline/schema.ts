import { z } from "zod"

/** What is left of the time of an open attempt. */
export type TimeLeft = {
  deadline: Date
  /** Until the deadline, when the page was made; below 0 after it. */
  milliseconds: number
  /** Milliseconds before the deadline at which the learner is warned. */
  warnBefore: number
  /** How often the time can still be added once more. */
  extensions: number
  /** What is added each time. */
  minutes: number
}

/** The deadline as it was seen, so that one press adds once; a form adds the question it came from. */
export const MoreTimeInput = z.object({
  deadline: z.iso.datetime().transform((at) => new Date(at)),
  number: z.coerce.number().int().min(1).max(200).optional(),
})
