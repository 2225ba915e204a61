import type { Nodes, Root } from "mdast"
import { attributeOf, isElement } from "../author/element"
import type { Place } from "../author/file"

/** A piece of reading that ends by itself: a paragraph, an item of a list, a heading, a choice. */
export type Block = { text: string; pieces: { from: number; place: Place }[] }

/** From one h2 to the next. The lead and what else stands before the first is a part without a heading. */
export type Part = { heading: string | null; place: Place; blocks: Block[] }

export const block = (text: string, place: Place): Block => ({ text, pieces: [{ from: 0, place }] })

/** What is read of a lesson: no notes, tables, pictures, nor attributes of components. */
export function partsOf(tree: Root): Part[] {
  const parts: Part[] = [{ heading: null, place: placeOf(tree), blocks: [] }]
  const read = (node: Nodes) => {
    if (isUnread(node)) return
    if (node.type !== "paragraph" && node.type !== "heading") {
      if ("children" in node) node.children.forEach(read)
      return
    }
    const found = blockOf(node)
    if (node.type === "heading" && node.depth === 2)
      parts.push({ heading: found.text, place: placeOf(node), blocks: [] })
    if (found.text.trim() !== "") parts.at(-1)?.blocks.push(found)
  }
  read(tree)
  return parts
}

const isUnread = (node: Nodes) => node.type === "table" || (isElement(node) && node.name === "Notes")

const placeOf = (node: Nodes): Place => node.position?.start ?? { line: 1, column: 1 }

function blockOf(whole: Nodes): Block {
  const found: Block = { text: "", pieces: [] }
  const add = (text: string, node: Nodes) => {
    found.pieces.push({ from: found.text.length, place: placeOf(node) })
    found.text += text
  }
  const read = (node: Nodes) => {
    if (isUnread(node)) return
    if (node.type === "text" || node.type === "inlineCode") add(node.value, node)
    else if (node.type === "break" || (isElement(node) && node.name === "br")) add(" ", node)
    // Whoever has chosen a country reads one of the two, and they are alike enough to be counted as one.
    else if (isElement(node) && node.name === "Name") add(attributeOf(node, "uk") ?? "", node)
    else if ("children" in node) node.children.forEach(read)
  }
  read(whole)
  return found
}

/** Where the character at this offset of a block stands in its file. */
export function placeIn({ text, pieces }: Block, offset: number): Place {
  const piece = pieces.findLast(({ from }) => from <= offset)
  if (!piece) return { line: 1, column: 1 }
  const lines = text.slice(piece.from, offset).split("\n")
  const last = lines.at(-1)?.length ?? 0
  return {
    line: piece.place.line + lines.length - 1,
    column: lines.length > 1 ? last + 1 : piece.place.column + last,
  }
}
