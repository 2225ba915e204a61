import { likely } from "../author/likely"
import { houseTarget, type Line, scoreOf } from "../plain/pemat"
import { plainLessons } from "../plain/present"
import { lessonId, type Rule, sayAt } from "./rule"

/** Ratings are of lessons that there are, and somebody has signed each. */
export const pematFile: Rule = ({ pemat, modules }) => {
  if (!pemat?.value) return []
  const known = modules.flatMap(({ lessons }) => lessons.map(lessonId))
  if (known.includes(null)) return []
  const names = known.filter((id) => id !== null)
  return Object.entries(pemat.value).flatMap(([lesson, { rated, items }]) => {
    const say = (path: string[], message: string) => [sayAt(pemat, [lesson, ...path], message)]
    if (!names.includes(lesson)) return say([], `There is no lesson ${lesson}.${likely(lesson, names)}`)
    const signed = rated.by !== null && rated.on !== null
    if (signed !== (rated.by !== null || rated.on !== null))
      return say(["rated"], "A rating names who rated the lesson and on which day.")
    if (!signed && Object.keys(items).length > 0)
      return say(["items"], "Nobody has signed these: say under rated who judged, and when.")
    return []
  })
}

/** Advice, not a mistake: the tool has no pass mark, and a machine judges only what shows in the text. */
export const pematAdvice: Rule = (draft) => {
  const { pemat, modules } = draft
  if (!pemat) return []
  const sources = modules.flatMap(({ lessons }) => lessons.flatMap(({ voices }) => voices.patient ?? []))
  return plainLessons(draft).flatMap(({ file, pemat: lines }) =>
    (["understandability", "actionability"] as const).flatMap((scale) => {
      const message = belowTarget(lines.filter((line) => line.scale === scale && line.by === "machine"))
      const source = sources.find((each) => each.file.path === file)
      return message && source ? [sayAt({ ...source }, [], `PEMAT ${scale}, by machine: ${message}`)] : []
    }),
  )
}

function belowTarget(lines: Line[]): string | null {
  const score = scoreOf(lines)
  if (score === null || score >= houseTarget) return null
  const wrong = lines.filter(({ verdict }) => verdict === "disagree")
  const reasons = wrong.map(({ number, reason }) => `${number}: ${reason}`).join(" ")
  return `${Math.round(score)}%, under the house target of ${houseTarget}%. ${reasons}`
}
