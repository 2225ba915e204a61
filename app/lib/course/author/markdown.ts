import remarkGfm from "remark-gfm"
import remarkMdx from "remark-mdx"
import remarkParse from "remark-parse"
import { unified } from "unified"
import type { Root } from "mdast"
import { VFileMessage } from "vfile-message"
import type { Problem } from "../problem"
import { problemAt, type SourceFile } from "./file"

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()

export type Markdown = { tree: Root; problem: null } | { tree: null; problem: Problem }

/** Reads the text of a lesson. Its line numbers have to be those of the file. */
export function parseMarkdown(file: SourceFile, body: string): Markdown {
  try {
    return { tree: processor.parse(body), problem: null }
  } catch (error) {
    return { tree: null, problem: explainMarkdown(file, error) }
  }
}

/** Turns what an MDX parser or compiler throws into a sentence at its place in the author's file. */
export function explainMarkdown(file: SourceFile, error: unknown): Problem {
  const message = error instanceof VFileMessage ? error : null
  const opened = message ? (openingTag(message.reason) ?? openingBracket(file.text, message)) : null
  const place = opened ?? { line: message?.line ?? 1, column: message?.column ?? 1 }
  const before = file.text.split("\n")[place.line - 1]?.slice(0, place.column - 1) ?? ""
  return problemAt(file, place, sentenceFor(message?.reason ?? String(error), message?.ruleId ?? "", before))
}

/** A tag that is never closed is mended where it was opened. */
function openingTag(reason: string) {
  const found = /Expected a closing tag for `<[^`]*>` \((\d+):(\d+)-/.exec(reason)
  return found ? { line: Number(found[1]), column: Number(found[2]) } : null
}

/** The same holds for a curly bracket. */
function openingBracket(text: string, { reason, line, column }: VFileMessage) {
  if (!reason.includes("closing brace")) return null
  const before = text.split("\n").slice(0, line)
  before.push((before.pop() ?? "").slice(0, (column ?? 1) - 1))
  const at = before.findLastIndex((each) => each.includes("{"))
  return at < 0 ? null : { line: at + 1, column: (before[at] ?? "").lastIndexOf("{") + 1 }
}

function sentenceFor(reason: string, rule: string, before: string): string {
  const tag = /`(<[^`]*>)`/.exec(reason)?.[1] ?? "a tag"
  if (reason.startsWith("Expected a closing tag"))
    return `${tag} is opened here and not closed in the same paragraph.`
  if (reason.startsWith("Unexpected closing tag"))
    return `${tag} closes something other than what was opened last.`
  if (rule === "unexpected-closing-slash") return "This closes a tag that was never opened."
  if (reason.includes("create a comment")) return "A comment is written {/* like this */} in a lesson."
  if (reason.includes("before name") || reason.includes("create a link"))
    return '"<" opens a component here: write &lt; or "less than", and links as [words](address).'
  if (/attribute/.test(reason)) return 'A value after = stands in quotes, like id="some-id".'
  if (/^\s*(import|export)\b/.test(before)) return noCode
  if (rule === "acorn" || reason.includes("in expression"))
    return "Curly brackets are for code, and a lesson has none: leave them out."
  return `This is not readable as a lesson: ${reason.replace(/\.$/, "")}.`
}

export const noCode =
  "A lesson cannot import or export anything. (Reword a paragraph that begins with this word.)"
