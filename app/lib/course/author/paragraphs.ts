import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast"
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx"

const isClaim = (node: RootContent | undefined): node is MdxJsxFlowElement =>
  node?.type === "mdxJsxFlowElement" &&
  node.name === "Claim" &&
  node.children.every((child) => (child.type as string) !== "paragraph")

/** No blank line between them: the author wrote one paragraph. */
const adjoins = (before: RootContent, after: RootContent) =>
  (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) <= 1

const inline = (node: MdxJsxFlowElement): MdxJsxTextElement => ({
  ...node,
  type: "mdxJsxTextElement",
  children: node.children as unknown as PhrasingContent[],
})

function paragraphOf(claims: MdxJsxFlowElement[]): Paragraph {
  const children = claims.flatMap((claim, index): PhrasingContent[] =>
    index > 0 ? [{ type: "text", value: " " }, inline(claim)] : [inline(claim)],
  )
  return { type: "paragraph", children }
}

/**
 * A remark plugin. MDX takes a paragraph that holds nothing but elements apart;
 * sentences that are claims stay one paragraph.
 */
export function remarkParagraphs() {
  return (tree: Root) => {
    const mended: RootContent[] = []
    let run: MdxJsxFlowElement[] = []
    const close = () => {
      if (run.length > 0) mended.push(paragraphOf(run))
      run = []
    }
    for (const node of tree.children) {
      const last = run.at(-1)
      if (!isClaim(node) || (last && !adjoins(last, node))) close()
      if (isClaim(node)) run.push(node)
      else mended.push(node)
    }
    close()
    tree.children = mended
  }
}
