import { sizes, wholeNumber } from "@/lib/figure/risks/rules"
import { likely, list } from "../author/likely"
import { type Place, problemAt } from "../author/file"
import type { Passage, RiskMention, RisksMention, Section } from "../author/sections"
import type { Problem } from "../problem"
import type { Voice } from "../schema"
import { readable, type Rule, writtenLessons } from "./rule"

type Said = { place: Place; message: string }

/** What happens to people is said as a count out of the same number of people, never as a ratio alone. */
export const numbers: Rule = (draft) => {
  const sources = new Map(readable(draft.claims).map(({ id, value }) => [id, value.sources]))
  return writtenLessons(draft).flatMap(({ source, voice }) =>
    source.sections
      .flatMap((section) => [
        ...wrongCounts(section),
        ...section.risks.flatMap((risks) => wrongSource(risks, sources)),
        ...bareRatios(section, voice),
      ])
      .map(({ place, message }): Problem => problemAt(source.file, place, message)),
  )
}

/** The numbers are those of a source that the claim rests on. */
function wrongSource({ claim, source, place }: RisksMention, sources: Map<string, string[]>): Said[] {
  const known = sources.get(claim)
  if (!known || !source || known.includes(source)) return []
  return [{ place, message: `The claim ${claim} does not rest on ${source}.${likely(source, known)}` }]
}

function wrongCounts({ risks, stray }: Section): Said[] {
  return [
    ...stray.map((place) => ({
      place,
      message: "A <Risk> stands inside <Risks>, which says what is counted.",
    })),
    ...risks.flatMap(wrongGroup),
  ]
}

function wrongGroup({ risks, other, assumed, place }: RisksMention): Said[] {
  const wrong = risks.flatMap((risk) => {
    const message = wrongNumber(risk)
    return message ? [{ place: risk.place, message }] : []
  })
  if (other) return [...wrong, { place, message: "Inside <Risks> stand <Risk /> and no other text." }]
  if (risks.length === 0)
    return [{ place, message: "<Risks> is empty: put a <Risk /> for each group inside." }]
  if (assumed && risks.length < 2)
    return [...wrong, { place, message: "A made-up number is there for a sum, which needs two groups." }]
  const [first] = risks
  const mixed = risks.find(({ of }) => of !== first?.of)
  if (wrong.length > 0 || !first || !mixed) return wrong
  return [
    {
      place: mixed.place,
      message: `Mixed denominators: one group is of ${first.of} and this one of ${mixed.of}. Give both out of the same number.`,
    },
  ]
}

/** Attributes that are left out are told elsewhere. */
function wrongNumber({ events, of }: RiskMention): string | null {
  if (!events.trim() || !of.trim()) return null
  const [some, all] = [wholeNumber(events), wholeNumber(of)]
  if (some === null || all === null)
    return `People are whole numbers: "${some === null ? events : of}" cannot be drawn.`
  if (!sizes.some((size) => size === all))
    return `A group is of ${list(sizes.map(String))} people, not of ${of}.`
  return some > all ? `There are more events (${events}) than people (${of}).` : null
}

const number = String.raw`(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|half|many|several)`
const much = "(?:likely|common|often|frequent|high|great|big|many|much)"
const patterns = [
  String.raw`${number}\s+times\s+(?:as\s+${much}|more|less|higher|lower|likelier|the\s+(?:risk|odds|chance|rate))`,
  String.raw`(?:twice|half)\s+(?:as\s+${much}|the\s+(?:risk|odds|chance|rate))`,
  String.raw`(?:doubl|halv|tripl)(?:es?|ed|ing)\s+(?:the|your|their|his|her)\s+(?:risk|odds|chance|rate)`,
  String.raw`\d\s?(?:%|per\s?cent)\s+(?:more|less|fewer|higher|lower)`,
  String.raw`(?:relative|hazard|risk|odds)\s+(?:risks?|ratios?)`,
  String.raw`(?:higher|lower|raised|greater)\s+odds`,
]
/** Wording that says how many times as often, and leaves out of how many. */
const ratio = new RegExp(String.raw`\b(?:${patterns.join("|")})\b`, "gi")
/** Capitals count: "999 or 911" is no odds ratio. */
const short = /\b(?:RR|OR|HR)(?:\s+(?:of|is|about|=))?\s*\d+(?:\.\d+)?/g

function bareRatios({ passages, risks, noCount }: Section, voice: Voice): Said[] {
  if (risks.some(({ risks: groups }) => groups.length > 1) || (noCount && voice === "staff")) return []
  return passages.flatMap((passage) => {
    const [found] = [ratio, short].flatMap((pattern) => [...passage.text.matchAll(pattern)])
    if (!found) return []
    const words = found[0].replace(/\s+/g, " ")
    const message = `"${words}" says how many times as often, but not out of how many people: ${advice[voice]}`
    return [{ place: placeIn(passage, found.index), message }]
  })
}

const advice: Record<Voice, string> = {
  staff: "show them with <Risks> in this part, or put <NoCount /> after it when the study gives no count.",
  patient: "show them with <Risks> in this part, or say it without the ratio.",
}

function placeIn({ text, place }: Passage, offset: number): Place {
  const before = text.slice(0, offset).split("\n")
  const column = (before.at(-1)?.length ?? 0) + 1
  return before.length === 1
    ? { line: place.line, column: place.column + column - 1 }
    : { line: place.line + before.length - 1, column }
}
