import type { Root } from "mdast"
import { toString } from "mdast-util-to-string"
import { isElement } from "./element"

/** Not read as the lesson's prose: the educator's notes, numbers that are drawn, the box that sums up. */
const apart = new Set(["Notes", "Risks", "Remember"])

/** Words of prose that a reader goes through from the first line to the check; tables are looked at. */
export function countWords(tree: Root): number {
  const prose = tree.children.filter(
    (node) => node.type !== "table" && !(isElement(node) && apart.has(node.name ?? "")),
  )
  return prose.flatMap((node) => toString(node).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []).length
}
