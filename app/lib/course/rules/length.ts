import type { Voice } from "../schema"
import { type Rule, sayFront, writtenLessons } from "./rule"

/** Words of a lesson: some minutes between patients, or as much as somebody in pain will read. */
const room: Record<Voice, { least: number; most: number }> = {
  staff: { least: 500, most: 900 },
  patient: { least: 150, most: 350 },
}

/** Advice, not a mistake: a lesson that is too short explains nothing, and one that is too long is not read. */
export const length: Rule = (draft) =>
  writtenLessons(draft).flatMap(({ source, voice }) => {
    const { least, most } = room[voice]
    if (source.words === 0 || (source.words >= least && source.words <= most)) return []
    const message = `This lesson has ${source.words} words of prose; ${least} to ${most} are read to the end.`
    return [sayFront(source, "title", message)]
  })
