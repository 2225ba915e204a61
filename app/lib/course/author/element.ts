import type { Nodes } from "mdast"
// Adds the nodes of MDX to those of Markdown.
import type {} from "remark-mdx"

export type Element = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>

/** A component in the text of a lesson, on a line of its own or inside a paragraph. */
export function isElement(node: { type: string }): node is Element {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement"
}

/** The text of an attribute; null when it is not there or not a text. */
export function attributeOf(element: Element, name: string): string | null {
  const found = element.attributes.find((each) => each.type === "mdxJsxAttribute" && each.name === name)
  return typeof found?.value === "string" ? found.value : null
}
