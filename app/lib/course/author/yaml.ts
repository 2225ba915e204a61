import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml"
import type { Document, Node, Pair } from "yaml"
import type { Problem } from "../problem"
import { explainYaml } from "./explain-yaml"
import { type Place, problemAt, type SourceFile } from "./file"

export type Path = readonly PropertyKey[]

/** Where the value at a path stands, or its key. A path that leads nowhere gives the nearest place above it. */
export type Locate = (path: Path, part?: "key" | "value") => Place

export type Yaml = { value: unknown; locate: Locate; problem: Problem | null }

/** Reads YAML. `from` is the first line that belongs to it, for front matter. */
export function parseYaml(file: SourceFile, text = file.text, from = 1): Yaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { line: line + from - 1, column: col }
  }
  const locate: Locate = (path, part = "value") => placeOf(offsetOf(document, path, part))
  const refuse = (offset: number, message: string): Yaml => ({
    value: null,
    locate,
    problem: problemAt(file, placeOf(offset), message),
  })

  const [error] = document.errors
  if (error) return refuse(...explainYaml(document, error, text))
  const [trick] = tricks(document)
  if (trick !== undefined)
    return refuse(trick, "Anchors, aliases and tags (& * !) are not read here: write the text out.")
  return { value: document.toJS(), locate, problem: null }
}

/** Offsets of YAML's rarer devices. They would make a file mean something else than it says. */
function tricks(document: Document.Parsed): number[] {
  const offsets: number[] = []
  visit(document, {
    Node(_key, node) {
      const marked = isAlias(node) || Boolean(node.anchor) || Boolean(node.tag)
      if (marked) offsets.push(node.range?.[0] ?? 0)
    },
    Pair(_key, pair) {
      if (isCollection(pair.key)) offsets.push(pair.key.range?.[0] ?? 0)
    },
  })
  return offsets
}

function offsetOf(document: Document.Parsed, path: Path, part: "key" | "value"): number {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1
    const next = stepInto(node, step)
    if (!next) return offset
    offset = last && part === "key" ? next.keyOffset : next.offset
    node = next.node
  }
  return offset
}

type Step = { node: Node | null; keyOffset: number; offset: number }

function stepInto(node: Node | null, step: PropertyKey): Step | null {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)]
    return item ? { node: item, keyOffset: startOf(item), offset: startOf(item) } : null
  }
  if (!isMap(node)) return null
  const pair = (node.items as Pair<Node, Node | null>[]).find((each) => keyText(each.key) === String(step))
  if (!pair) return null
  const keyOffset = startOf(pair.key)
  return { node: pair.value, keyOffset, offset: pair.value?.range ? startOf(pair.value) : keyOffset }
}

const startOf = (node: Node) => node.range?.[0] ?? 0
const keyText = (key: Node) => (isScalar(key) ? String(key.value) : "")
