import type { Root } from "mdast"
import { toString } from "mdast-util-to-string"
import { SKIP, visit } from "unist-util-visit"
import { attributeOf, type Element, isElement } from "../author/element"

/** What helps to take a lesson in, beside its sentences. */
export type Aids = {
  /** Whether it ends with what to take away. */
  summary: boolean
  lists: number
  /** The column headings of each table. */
  tables: string[][]
  /** Pictures, drawings and figures, and whether each has words of its own over or under it. */
  visuals: { captioned: boolean }[]
}

/** Figures of the course have a title of their own, and risks say of what. */
const titled = new Set(["Interactive", "Risks"])
const pictures = new Set(["Figure", "Drawing", ...titled])

export const noAids = (): Aids => ({ summary: false, lists: 0, tables: [], visuals: [] })

/** Notes are for the educator, and their aids help nobody who reads. */
export function aidsOf(tree: Root): Aids {
  const aids = noAids()
  visit(tree, (node) => {
    if (node.type === "list") aids.lists += 1
    if (node.type === "table")
      aids.tables.push(node.children[0]?.children.map((cell) => toString(cell)) ?? [])
    if (node.type === "image") aids.visuals.push({ captioned: Boolean(node.title?.trim()) })
    if (!isElement(node)) return undefined
    if (node.name === "Notes") return SKIP
    if (node.name === "Remember") aids.summary = true
    if (pictures.has(node.name ?? "")) aids.visuals.push({ captioned: isCaptioned(node) })
    return undefined
  })
  return aids
}

const isCaptioned = (node: Element) =>
  titled.has(node.name ?? "") || Boolean(attributeOf(node, "caption")?.trim())
