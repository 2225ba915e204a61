import type { Root, RootContent } from "mdast"
import { toString } from "mdast-util-to-string"
import { SKIP, visit } from "unist-util-visit"
import { attributeOf, type Element, isElement } from "./element"
import type { Place } from "./file"

/** One <Risk>, in the author's words. */
export type RiskMention = { events: string; of: string; place: Place }
/** One <Risks> with its groups; `other` is what else stands inside. */
export type RisksMention = {
  claim: string
  source: string
  assumed: boolean
  risks: RiskMention[]
  other: string
  place: Place
}
/** A block of text as it is written. */
export type Passage = { text: string; place: Place }

/** What readers get between one heading and the next; notes for the educator are left out. */
export type Section = {
  passages: Passage[]
  risks: RisksMention[]
  /** Each <Risk> that stands outside <Risks>. */
  stray: Place[]
  noCount: boolean
}

const top: Place = { line: 1, column: 1 }
const placeOf = (node: { position?: { start: Place } | undefined }): Place => node.position?.start ?? top

export function sectionsOf(tree: Root, body: string): Section[] {
  const sections: Section[] = [blank()]
  for (const node of tree.children) {
    if (node.type === "heading" && node.depth === 2) sections.push(blank())
    const section = sections.at(-1)
    if (section && !isNotes(node)) addTo(section, node, body)
  }
  return sections
}

const blank = (): Section => ({ passages: [], risks: [], stray: [], noCount: false })
const isNotes = (node: RootContent) => isElement(node) && node.name === "Notes"

function addTo(section: Section, block: RootContent, body: string): void {
  section.passages.push({ text: prose(block, body), place: placeOf(block) })
  visit(block, (node) => {
    if (!isElement(node)) return undefined
    if (node.name === "NoCount") section.noCount = true
    if (node.name === "Risk") section.stray.push(placeOf(node))
    if (node.name !== "Risks") return undefined
    section.risks.push(risksOf(node))
    return SKIP
  })
}

function risksOf(element: Element): RisksMention {
  const risks: RiskMention[] = []
  visit(element, (node) => {
    if (!isElement(node) || node.name !== "Risk") return
    risks.push({ events: words(node, "events"), of: words(node, "of"), place: placeOf(node) })
  })
  return {
    claim: words(element, "claim"),
    source: words(element, "source"),
    assumed: words(element, "assumed") === "true",
    risks,
    other: toString(element).trim(),
    place: placeOf(element),
  }
}

const words = (element: Element, name: string) => attributeOf(element, name) ?? ""

/** Its words, with tags, comments and emphasis blank, so that each keeps its place. */
function prose({ position }: RootContent, body: string): string {
  const written = body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  return written.replace(/<[^>]*>|\{\/\*[\s\S]*?\*\/\}|[*_]/g, (tag) => tag.replace(/[^\n]/g, " "))
}
