import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parseSync, Visitor, type Node } from "oxc-parser"

export type Import = { from: string; names: string[]; typeOnly: boolean }

/** A source file, as far as the rules look at it. Paths are relative to the root, with forward slashes. */
export type Source = {
  path: string
  text: string
  lines: number
  imports: Import[]
  /** Length in lines of every function that has a body of its own. */
  functions: number[]
  /** Words that stand for something forbidden, with their line. */
  marks: { line: number; what: string }[]
  exports: { name: string; madeWith: string | null }[]
}

export const root = fileURLToPath(new URL("../..", import.meta.url))

const folders = ["app", "bin", "prisma", "tests"]
const single = ["proxy.ts", "next.config.mjs"]
const code = /\.(ts|tsx|mjs)$/
/** What others write: packages, the client of the database, and a build, such as the bench leaves behind. */
const made = /\/(generated|node_modules|\.next)\//

/** Reads every source file of the repository. */
export function readSources(): Source[] {
  const found = folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  )
  return [...found, ...single.filter((path) => existsSync(root + path))]
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => code.test(path) && !made.test(path))
    .map((path) => parse(path, readFileSync(root + path, "utf8")))
}

/** Parses one file; tests hand in text that is on no disk. */
export function parse(path: string, text: string): Source {
  const lineOf = lineFinder(text)
  const { program, comments } = parseSync(path, text)
  const source: Source = {
    path,
    text,
    lines: lineOf(text.length),
    imports: [],
    functions: [],
    marks: [],
    exports: [],
  }
  const mark = (node: { start: number }, what: string) =>
    source.marks.push({ line: lineOf(node.start), what })
  const measure = (node: { start: number; end: number }) =>
    source.functions.push(lineOf(node.end) - lineOf(node.start) + 1)
  const take = (from: unknown, names: string[], typeOnly: boolean) => {
    if (typeof from === "string") source.imports.push({ from, names, typeOnly })
  }
  new Visitor({
    ImportDeclaration: (node) => take(node.source.value, node.specifiers.map(importedName), isTypeOnly(node)),
    ImportExpression: (node) => take("value" in node.source ? node.source.value : null, ["*"], false),
    ExportAllDeclaration: (node) => take(node.source.value, ["*"], node.exportKind === "type"),
    ExportNamedDeclaration: (node) => {
      take(
        node.source?.value,
        node.specifiers.map((each) => nameOf(each.local)),
        node.exportKind === "type",
      )
      source.exports.push(...exported(node))
    },
    ExportDefaultDeclaration: () => source.exports.push({ name: "default", madeWith: null }),
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: (node) => node.body.type === "BlockStatement" && measure(node),
    TSAnyKeyword: (node) => mark(node, "any"),
    JSXIdentifier: (node) => node.name === "dangerouslySetInnerHTML" && mark(node, node.name),
    Identifier: (node) => node.name.endsWith("RawUnsafe") && mark(node, "RawUnsafe"),
    MemberExpression: (node) => {
      const what = testSwitch(text.slice(node.start, node.end))
      if (what) mark(node, what)
    },
    ExpressionStatement: (node) =>
      "directive" in node && node.directive === "use server" && mark(node, "use server"),
  }).visit(program)
  for (const comment of comments) {
    const found = /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/.exec(comment.value)
    if (found) mark(comment, found[0])
  }
  return source
}

/** Turns an offset into a line number, counted from one. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
  if (starts.at(-1) === text.length && starts.length > 1) starts.pop()
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

function nameOf(node: Node): string {
  if (node.type === "Identifier") return node.name
  return node.type === "Literal" ? String(node.value) : "*"
}

function importedName(node: Node): string {
  if (node.type === "ImportSpecifier")
    return node.importKind === "type" ? `type ${nameOf(node.imported)}` : nameOf(node.imported)
  return node.type === "ImportDefaultSpecifier" ? "default" : "*"
}

function isTypeOnly(node: { importKind?: string; specifiers: Node[] }): boolean {
  if (node.importKind === "type") return true
  const all = node.specifiers.map(importedName)
  return all.length > 0 && all.every((name) => name.startsWith("type "))
}

function exported(node: { declaration: Node | null; specifiers: { exported: Node }[] }): Source["exports"] {
  const { declaration } = node
  if (declaration === null)
    return node.specifiers.map((each) => ({ name: nameOf(each.exported), madeWith: null }))
  if (declaration.type === "FunctionDeclaration")
    return declaration.id ? [{ name: declaration.id.name, madeWith: null }] : []
  if (declaration.type !== "VariableDeclaration") return []
  return declaration.declarations.map(({ id, init }) => ({
    name: nameOf(id),
    madeWith: init?.type === "CallExpression" ? nameOf(init.callee) : null,
  }))
}

function testSwitch(text: string): string | null {
  return /^(test|it|describe|suite)(\.\w+)*\.(skip|only|todo|fixme|fails)$/.exec(text)?.[0] ?? null
}
