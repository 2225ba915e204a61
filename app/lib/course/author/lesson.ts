import type { Root } from "mdast"
import { toString } from "mdast-util-to-string"
import { visit } from "unist-util-visit"
import { type Aids, aidsOf, noAids } from "../plain/aids"
import { type Part, partsOf } from "../plain/prose"
import type { Problem } from "../problem"
import type { Heading } from "../schema"
import { type Anchored, anchoredHeadings } from "./anchors"
import { checkElement } from "./check-element"
import { attributeOf, isElement } from "./element"
import { countWords } from "./count-words"
import { checkShape } from "./explain"
import { type Place, problemAt, type SourceFile } from "./file"
import { noCode, parseMarkdown } from "./markdown"
import { FrontMatter } from "./schema"
import { type Section, sectionsOf } from "./sections"
import { type Locate, parseYaml } from "./yaml"

/** Something that a lesson names, and where. */
export type Mention = { name: string; place: Place }

/** One voice of a lesson as its author wrote it. */
export type LessonSource = {
  file: SourceFile
  front: FrontMatter | null
  locate: Locate
  body: string
  headings: Heading[]
  /** The ids of all headings, whatever their size. */
  anchors: string[]
  claims: Mention[]
  checks: Mention[]
  links: Mention[]
  images: Mention[]
  figures: Mention[]
  drawings: Mention[]
  /** What is told under each heading. */
  sections: Section[]
  /** Words of prose. */
  words: number
  /** What is read, sentence by sentence. */
  prose: Part[]
  aids: Aids
  problems: Problem[]
}

/** Reads staff.mdx or patient.mdx. */
export function readLesson(file: SourceFile): LessonSource {
  const blank = { front: null, locate: () => top, body: "", ...nothing() }
  const parts = split(file.text)
  if (!parts) return { ...blank, file, problems: [problemAt(file, top, withoutFront(file.text))] }

  const yaml = parseYaml(file, parts.front, 2)
  const front = yaml.problem
    ? { value: null, problems: [yaml.problem] }
    : checkShape(FrontMatter, yaml.value ?? {}, { file, locate: yaml.locate, base: [] })
  const body = readBody(file, parts.body)
  return {
    ...blank,
    ...body,
    file,
    front: front.value,
    locate: yaml.locate,
    body: parts.body,
    problems: [...front.problems, ...body.problems],
  }
}

const top: Place = { line: 1, column: 1 }

function withoutFront(text: string): string {
  return text.trim() === ""
    ? "This file is empty. A lesson begins with --- and its id, title, lead and minutes, then --- and its text."
    : "A lesson begins with a line of ---, then id, title, lead and minutes, then a line of ---."
}

/** The front matter, and the body with one blank line for each line of front matter. */
function split(text: string): { front: string; body: string } | null {
  const found = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!found) return null
  const lines = found[0].split("\n").length - 1
  return { front: found[1] ?? "", body: "\n".repeat(lines) + text.slice(found[0].length) }
}

type Mentioned = "claims" | "checks" | "links" | "images" | "figures" | "drawings"
type Body = Pick<
  LessonSource,
  "headings" | "anchors" | Mentioned | "sections" | "words" | "prose" | "aids" | "problems"
>

const noMentions = () => ({ claims: [], checks: [], links: [], images: [], figures: [], drawings: [] })
const nothing = () => ({
  headings: [],
  anchors: [],
  sections: [],
  words: 0,
  prose: [],
  aids: noAids(),
  ...noMentions(),
})

function readBody(file: SourceFile, body: string): Body {
  if (body.trim() === "") {
    const line = file.text.trimEnd().split("\n").length
    return {
      ...nothing(),
      problems: [problemAt(file, { line, column: 1 }, "The lesson has no text yet.")],
    }
  }
  const { tree, problem } = parseMarkdown(file, body)
  if (!tree) return { ...nothing(), problems: [problem] }
  const anchored = anchoredHeadings(tree)
  return {
    headings: headingsOf(anchored),
    anchors: anchored.map(({ id }) => id),
    ...mentionsOf(tree),
    sections: sectionsOf(tree, body),
    words: countWords(tree),
    prose: partsOf(tree),
    aids: aidsOf(tree),
    problems: checkTree(file, tree),
  }
}

function headingsOf(anchored: Anchored[]): Heading[] {
  return anchored.filter(({ node }) => node.depth === 2).map(({ id, text }) => ({ id, text }))
}

function mentionsOf(tree: Root) {
  const found: Record<Mentioned, Mention[]> = noMentions()
  visit(tree, (node) => {
    const place = node.position?.start ?? top
    if (node.type === "link" || node.type === "definition") found.links.push({ name: node.url, place })
    if (node.type === "image") found.images.push({ name: node.url, place })
    if (!isElement(node)) return
    const mention = (attribute: string) => ({ name: attributeOf(node, attribute) ?? "", place })
    if (node.name === "Claim") found.claims.push(mention("id"))
    if (node.name === "Check") found.checks.push(mention("question"))
    if (node.name === "Risks") found.claims.push(mention("claim"))
    if (node.name === "Figure") found.images.push(mention("src"))
    if (node.name === "Interactive") found.figures.push(mention("figure"))
    if (node.name === "Drawing") found.drawings.push(mention("of"))
  })
  return found
}

function checkTree(file: SourceFile, tree: Root): Problem[] {
  const problems: Problem[] = []
  visit(tree, (node) => {
    const place = node.position?.start ?? top
    const say = (message: string) => problems.push(problemAt(file, place, message))
    if (node.type === "mdxjsEsm") say(noCode)
    if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
      if (!isComment(node.value)) say("Curly brackets are for code, and a lesson has none: leave them out.")
    }
    if (node.type === "heading" && node.depth === 1)
      say("The title is the only heading of its size: begin with ##.")
    if (node.type === "image" && !node.alt?.trim())
      say("The picture has no words for people who cannot see it: ![what it shows](/…).")
    if (isElement(node)) problems.push(...checkElement(file, node, toString(node)))
  })
  return problems
}

const isComment = (code: string) => /^\s*\/\*((?!\*\/)[\s\S])*\*\/\s*$/.test(code)
