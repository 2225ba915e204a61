import { type Document, isCollection, isScalar, visit, type YAMLError } from "yaml"

type Explained = [offset: number, message: string]

/** Where a YAML error is to be mended, and what it means to somebody who has never read a manual. */
export function explainYaml(document: Document.Parsed, error: YAMLError, text: string): Explained {
  // A tab throws the parser off in many ways, and cannot be seen.
  const tab = /^[ ]*\t/m.exec(text)
  if (tab) return [tab.index, "There is a tab at the start of this line: use spaces."]
  const offset = error.pos[0]
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && !hasTwoColons(text, offset)) {
    return [
      nextLine(text, offset),
      "This line stands further right than its neighbours: begin it in their column.",
    ]
  }
  if (/closing|end with a/.test(error.message)) return [openedAt(document, offset), sentenceFor(error)]
  return [offset, sentenceFor(error)]
}

/** A quotation mark or bracket that is never closed is mended where it was opened, not where the file ends. */
function openedAt(document: Document.Parsed, offset: number): number {
  let found = offset
  visit(document, {
    Node(_key, node) {
      const opens = isScalar(node) ? node.type?.startsWith("QUOTE") : isCollection(node) && node.flow
      const [start, , end] = node.range ?? [offset, 0, 0]
      if (opens && start < offset && end >= offset - 1) found = start
    },
  })
  return found
}

const hasTwoColons = (text: string, offset: number) => /:\s/.test(text.slice(offset, lineEnd(text, offset)))
const lineEnd = (text: string, offset: number) => {
  const end = text.indexOf("\n", offset)
  return end < 0 ? text.length : end
}
const nextLine = (text: string, offset: number) => Math.min(lineEnd(text, offset) + 1, text.length)

function sentenceFor(error: YAMLError): string {
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return "There are two colons on this line: put the text after the first one in quotes."
    case "DUPLICATE_KEY":
      return "This key is here twice: keep one, or begin a new entry with a dash."
    case "TAB_AS_INDENT":
      return "There is a tab at the start of this line: use spaces."
    case "BAD_INDENT":
      return error.message.includes("end with a")
        ? "A bracket is opened here and never closed."
        : "This line does not stand under its neighbours: use the same number of spaces."
    case "MULTILINE_IMPLICIT_KEY":
      return "This line and the next do not fit together: check that both begin in the same column."
    case "MISSING_CHAR":
      return missing(error.message)
    case "BAD_SCALAR_START":
      return "A text cannot begin with this sign: put the whole text in quotes."
    case "UNEXPECTED_TOKEN":
      return "Something stands here that does not belong to the text before it: check the quotes."
    case "MULTIPLE_DOCS":
      return "A line of --- splits this file in two: take it out."
    default:
      return `This is not readable as YAML: ${error.message}.`
  }
}

function missing(message: string): string {
  if (message.includes("quote")) return "A quotation mark is opened here and never closed."
  if (message.includes("followed by map values")) return "A key needs a colon and a space after it."
  if (message.includes("without - indicator"))
    return "An entry of this list has no dash before it, or stands in the wrong column."
  return `This is not readable as YAML: ${message}.`
}
