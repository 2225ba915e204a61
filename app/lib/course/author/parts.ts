import type { Root, RootContent } from "mdast"
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx"

const isHeading = (node: RootContent) => node.type === "heading" && node.depth === 2
const isCheck = (node: RootContent) => node.type === "mdxJsxFlowElement" && node.name === "Check"

const part = (children: RootContent[]): MdxJsxFlowElement => ({
  type: "mdxJsxFlowElement",
  name: "Part",
  attributes: [],
  children: children as MdxJsxFlowElement["children"],
})

/**
 * A remark plugin: what stands before the first h2, each h2 with what follows it, and the check become parts.
 * On a page a part is nothing to see; in a deck it is a slide.
 */
export function remarkParts() {
  return (tree: Root) => {
    const parts: RootContent[][] = [[]]
    for (const node of tree.children) {
      if (isHeading(node) || isCheck(node)) parts.push([])
      parts.at(-1)?.push(node)
    }
    tree.children = parts.filter((each) => each.length > 0).map(part)
  }
}
