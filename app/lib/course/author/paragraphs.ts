import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast"
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx"

/** Components that stand inside a sentence. */
const spoken = new Set(["Claim", "NoCount", "Region", "Name"])

const isSpoken = (node: RootContent | undefined): node is MdxJsxFlowElement =>
  node?.type === "mdxJsxFlowElement" &&
  spoken.has(node.name ?? "") &&
  node.children.every((child) => inSentence.has(child.type))

/** What a sentence is made of; anything else makes the component a block. */
const inSentence = new Set<string>(
  "text emphasis strong delete link inlineCode break mdxJsxTextElement mdxTextExpression".split(" "),
)

/** No blank line between them: the author wrote one paragraph. */
const adjoins = (before: RootContent, after: RootContent) =>
  (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) <= 1

const inline = (node: MdxJsxFlowElement): MdxJsxTextElement => ({
  ...node,
  type: "mdxJsxTextElement",
  children: node.children as unknown as PhrasingContent[],
})

function paragraphOf(parts: MdxJsxFlowElement[]): Paragraph {
  const children = parts.flatMap((part, index): PhrasingContent[] =>
    index > 0 ? [{ type: "text", value: " " }, inline(part)] : [inline(part)],
  )
  return { type: "paragraph", children }
}

const isRegion = (node: RootContent | undefined): node is MdxJsxFlowElement =>
  node?.type === "mdxJsxFlowElement" && node.name === "Region"

/** Blocks of two countries that follow each other stand side by side. */
function besides(nodes: RootContent[]): RootContent[] {
  const placed: RootContent[] = []
  for (const node of nodes) {
    const last = placed.at(-1)
    if (!isRegion(node)) {
      placed.push(node)
      continue
    }
    const block: MdxJsxFlowElement = { ...node, name: "RegionBlock" }
    if (last?.type === "mdxJsxFlowElement" && last.name === "Regions") last.children.push(block)
    else placed.push({ type: "mdxJsxFlowElement", name: "Regions", attributes: [], children: [block] })
  }
  return placed
}

/**
 * A remark plugin. MDX takes a paragraph that holds nothing but elements apart;
 * sentences that are claims, or that hold in one country, stay one paragraph.
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
      if (!isSpoken(node) || (last && !adjoins(last, node))) close()
      if (isSpoken(node)) run.push(node)
      else mended.push(node)
    }
    close()
    tree.children = besides(mended)
  }
}
