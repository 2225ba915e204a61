import GithubSlugger from "github-slugger"
import type { Heading as HeadingNode, Root } from "mdast"
import { toString } from "mdast-util-to-string"
import { visit } from "unist-util-visit"
import { claimAnchor } from "../address"
import { attributeOf, isElement } from "./element"

export type Anchored = { node: HeadingNode; id: string; text: string }

/** The headings with the ids that they have on the page; the second of the same words gets a number. */
export function anchoredHeadings(tree: Root): Anchored[] {
  const slugger = new GithubSlugger()
  const found: Anchored[] = []
  visit(tree, "heading", (node) => {
    const text = toString(node)
    found.push({ node, id: slugger.slug(text) || "part", text })
  })
  return found
}

/**
 * A remark plugin: gives each heading its id, and the first `<Claim>` of a claim an `anchor`,
 * since an address has to lead to one place.
 */
export function remarkAnchors() {
  return (tree: Root) => {
    for (const { node, id } of anchoredHeadings(tree)) node.data = { ...node.data, hProperties: { id } }
    const seen = new Set<string>()
    visit(tree, (node) => {
      if (!isElement(node) || node.name !== "Claim") return
      const claim = attributeOf(node, "id")
      if (!claim || seen.has(claim)) return
      seen.add(claim)
      node.attributes.push({ type: "mdxJsxAttribute", name: "anchor", value: claimAnchor(claim) })
    })
  }
}
