import { posix } from "node:path"
import type { Source } from "./source"

const aliases: [prefix: string, folder: string][] = [
  ["@/", "app/"],
  ["#prisma/", "prisma/"],
  ["#tests/", "tests/"],
]

/** The path inside the repository that an import means, without its ending; null for a package. */
export function target(importer: string, from: string): string | null {
  if (from.startsWith(".")) return posix.join(posix.dirname(importer), from)
  const alias = aliases.find(([prefix]) => from.startsWith(prefix))
  return alias ? alias[1] + from.slice(alias[0].length) : null
}

/** The file that an import means, if it is one of ours. */
export function resolver(sources: Source[]): (importer: string, from: string) => Source | undefined {
  const byPath = new Map(sources.flatMap((source) => names(source.path).map((name) => [name, source])))
  return (importer, from) => byPath.get(target(importer, from) ?? "")
}

function names(path: string): string[] {
  return [path, path.replace(/\.(ts|tsx|mjs)$/, "")]
}

/** "schema" for app/lib/quiz/schema.ts. */
export function baseName(path: string): string {
  return posix.basename(path).replace(/\.(module\.)?\w+$/, "")
}

/** The layer of a file of app/: a route may use what is seen, and what is seen may use what is true. */
export function layerOf(path: string): "lib" | "ui" | "routes" | null {
  if (path.startsWith("app/lib/")) return "lib"
  if (path.startsWith("app/ui/")) return "ui"
  return path.startsWith("app/") ? "routes" : null
}
