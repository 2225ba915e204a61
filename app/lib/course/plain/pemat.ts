import type { Judged, Material } from "./judge"
import * as judge from "./judge"

export type Scale = "understandability" | "actionability"

/** One item of PEMAT-P in our words; with `judge` when a machine can tell from text and structure. */
export type Item = {
  number: number
  scale: Scale
  text: string
  judge?: (material: Material) => Judged | null
}

const item = (scale: Scale) => (number: number, text: string, machine?: Item["judge"]) => ({
  ...{ number, scale, text },
  ...(machine ? { judge: machine } : {}),
})
const understand = item("understandability")
const act = item("actionability")

/**
 * The Patient Education Materials Assessment Tool for printable materials, with its own numbers (13 and 14 are
 * for film and sound): AHRQ Pub. 14-0002-EF, 2013; Shoemaker, Wolf and Brach, Patient Educ Couns 2014;96:395.
 */
export const items: readonly Item[] = [
  understand(1, "What it is for is plain at once"),
  understand(2, "Nothing in it leads away from that"),
  understand(3, "The language is everyday language", judge.everydayWords),
  understand(4, "Medical terms are there to be learned, and explained"),
  // A library (retext-passive) was tried: three of its ten findings were "it is gone" and "you are fit".
  understand(5, "It speaks in the active voice"),
  understand(6, "Numbers are clear"),
  understand(7, "Nothing has to be worked out", judge.noSums),
  understand(8, "It comes in short sections", judge.shortParts),
  understand(9, "Headings say what stands under them", judge.tellingHeadings),
  understand(10, "Its order makes sense"),
  understand(11, "It sums up", judge.summary),
  understand(12, "Lists, boxes or bold words show what matters", judge.cues),
  understand(15, "Pictures are there wherever they would help", judge.pictures),
  understand(16, "Pictures support what is said"),
  understand(17, "Pictures have clear titles or captions", judge.captions),
  understand(18, "Pictures are clear and not crowded"),
  understand(19, "Tables are small, with short headings", judge.smallTables),
  act(20, "It names at least one thing to do", judge.anAction),
  act(21, "It speaks to the reader when it says what to do", judge.direct),
  act(22, "What is to be done comes in clear small steps"),
  act(23, "It gives a tool, such as a checklist, where one would help"),
  act(24, "Sums come with instructions or an example", judge.sumsExplained),
  act(25, "It says how to use its charts and tables", judge.nothingToUse),
  act(26, "Pictures are there wherever they would help to act"),
]

export type Verdict = "agree" | "disagree" | "none"
/** A line of a rated sheet; `verdict` is null while nobody has judged it. */
export type Line = {
  number: number
  scale: Scale
  text: string
  by: "machine" | "person" | null
  verdict: Verdict | null
  reason: string | null
}

/** The whole sheet. What a person has judged counts before what a machine has. */
export function rate(material: Material, byPerson: Readonly<Partial<Record<string, Verdict>>>): Line[] {
  return items.map(({ judge: machine, ...about }) => {
    const person = byPerson[about.number]
    if (person) return { ...about, by: "person", verdict: person, reason: null }
    const judged = machine?.(material)
    return judged
      ? { ...about, by: "machine", ...judged }
      : { ...about, by: null, verdict: null, reason: null }
  })
}

/** Those that apply, and those of them that agree. */
export function tally(lines: readonly Line[]): { agree: number; of: number } {
  const applicable = lines.filter(({ verdict }) => verdict === "agree" || verdict === "disagree")
  return { agree: applicable.filter(({ verdict }) => verdict === "agree").length, of: applicable.length }
}

/** The score of PEMAT: what agrees of what applies, in per cent; null where nothing applies. */
export function scoreOf(lines: readonly Line[]): number | null {
  const { agree, of } = tally(lines)
  return of === 0 ? null : (100 * agree) / of
}

/** PEMAT has no pass mark. This is the house's target, and is called so wherever it is shown. */
export const houseTarget = 80
