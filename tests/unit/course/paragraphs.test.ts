import { describe, expect, it } from "vitest"
import type { Root } from "mdast"
import { remarkParagraphs } from "@/lib/course/author/paragraphs"

const claim = (line: number, text: string, child: "text" | "paragraph" = "text") => ({
  type: "mdxJsxFlowElement",
  name: "Claim",
  attributes: [],
  position: { start: { line, column: 1 }, end: { line, column: 40 } },
  children: [child === "text" ? { type: "text", value: text } : { type: "paragraph", children: [] }],
})

function mended(...children: unknown[]): unknown {
  const tree = { type: "root", children } as unknown as Root
  remarkParagraphs()(tree)
  return tree.children.map((node) => ("children" in node ? [node.type, node.children.length] : [node.type]))
}

describe("a paragraph of claims alone", () => {
  it("stays one paragraph, with a space between its sentences", () => {
    expect(mended(claim(3, "One."), claim(3, "Two."))).toEqual([["paragraph", 3]])
  })

  it("goes on over the next line of the same paragraph", () => {
    expect(mended(claim(3, "One."), claim(4, "Two."))).toEqual([["paragraph", 3]])
  })

  it("ends at a blank line", () => {
    expect(mended(claim(3, "One."), claim(5, "Two."))).toEqual([
      ["paragraph", 1],
      ["paragraph", 1],
    ])
  })

  it("is not made of a claim that holds paragraphs of its own", () => {
    expect(mended(claim(3, "One.", "paragraph"))).toEqual([["mdxJsxFlowElement", 1]])
  })
})
