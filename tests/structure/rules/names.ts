import { baseName } from "../resolve"
import type { Source } from "../source"

const banned = new Set(
  "util utils helper helpers misc common shared index old new stuff lib types constants interfaces temp tmp general base manager service services".split(
    " ",
  ),
)
const allowedFolders = new Set(["lib", "manage"])
// Words in lower case with dashes; Next adds brackets for parameters, tests a ".test" or ".spec".
const shape = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))?$/
const segment = /^(\[(\.\.\.)?[a-z]+\]|\([a-z-]+\)|_?[a-z0-9]+([-.][a-z0-9]+)*)$/

/** A newcomer can guess a path: schema, rules, data, loaders, session, or a verb; never a drawer. */
export function fileNames(sources: Source[]): string[] {
  return sources.flatMap(({ path }) => [
    ...wrongFile(path),
    ...wrongFolder(path),
    ...jsxInLib(path),
    ...routeName(path),
  ])
}

function wrongFile(path: string): string[] {
  const name = baseName(path)
  if (path.startsWith("app/ui/") && name === "base") return []
  if (isBanned(name))
    return [
      `${path}: "${name}" says nothing. Name the file after its verb, or use schema, rules, data, loaders or session.`,
    ]
  return shape.test(name) ? [] : [`${path}: file names are lower case words with dashes.`]
}

function wrongFolder(path: string): string[] {
  return path
    .split("/")
    .slice(1, -1)
    .filter((folder) => !segment.test(folder) || (isBanned(folder) && !allowedFolders.has(folder)))
    .map(
      (folder) => `${path}: the folder "${folder}" is a drawer or has an odd name. Name the noun it holds.`,
    )
}

function isBanned(name: string): boolean {
  return banned.has(name) || /[-.](old|new|copy|backup|utils?|helpers?|v?\d+)$/.test(name)
}

function jsxInLib(path: string): string[] {
  return path.startsWith("app/lib/") && path.endsWith(".tsx")
    ? [`${path}: lib holds what is true, without JSX. Move it to app/ui.`]
    : []
}

// Next makes an address of a file with such a name wherever in app/ it lies.
function routeName(path: string): string[] {
  if (
    !/^app\/(lib|ui)\//.test(path) ||
    !/^(page|route|layout|default|template|loading)$/.test(baseName(path))
  )
    return []
  return [`${path}: Next would serve a file of this name as a route. Call it something else.`]
}
