import { layerOf, target } from "../resolve"
import type { Source } from "../source"

const allowed = { lib: ["lib"], ui: ["ui", "lib"], routes: ["routes", "ui", "lib"] } as const

/** Imports run one way: routes, then app/ui, then app/lib. */
export function layers(sources: Source[]): string[] {
  return sources.flatMap((source) => source.imports.flatMap(({ from }) => wrongWay(source.path, from)))
}

function wrongWay(path: string, from: string): string[] {
  const layer = layerOf(path)
  const aim = target(path, from)
  if (layer === null || aim === null) return []
  const other = layerOf(aim)
  if (other === null) return outside(path, aim)
  if ((allowed[layer] as readonly string[]).includes(other)) return []
  return [
    `${path} imports ${from}: ${layer} may not use ${other}. Move what both need down to app/${layer === "lib" ? "lib" : "ui or app/lib"}.`,
  ]
}

// The course is data and tests are tests: the product imports neither.
function outside(path: string, aim: string): string[] {
  if (aim.startsWith("prisma/")) return []
  return [`${path} imports ${aim}: app/ stands on app/ and prisma/ only. Read the course through lib/course.`]
}
