import { baseName } from "../resolve"
import type { Source } from "../source"

const methods = new Set(["GET", "POST", "PUT", "PATCH", "DELETE"])

// next-auth makes its own handler; what it may do is listed by a test of its own.
const ownGuard = /^app\/api\/auth\/\[\.\.\.nextauth\]\/route\.ts$/

export type Asked = { method: string; path: string }

/** Every page and handler that answers requests, as Next sees them. */
export function endpoints(sources: Source[]): Asked[] {
  return sources.flatMap(({ path, exports }) => {
    if (!/^app\/(?!lib\/|ui\/)(.*\/)?(page\.tsx|route\.ts)$/.test(path)) return []
    const address = addressOf(path)
    if (baseName(path) === "page") return [{ method: "GET", path: address }]
    return exports
      .filter(({ name }) => methods.has(name))
      .map(({ name }) => ({ method: name, path: address }))
  })
}

/** Every endpoint has a row in the authorisation table, from which its tests are made. */
export function authorised(sources: Source[], table: readonly Asked[]): string[] {
  const rows = new Set(table.map(({ method, path }) => `${method} ${path}`))
  const asked = endpoints(sources).map(({ method, path }) => `${method} ${path}`)
  const missing = asked.filter((each) => !rows.has(each))
  const stale = [...rows].filter((each) => !asked.includes(each))
  return [
    ...missing.map((each) => `${each} has no row in tests/access/table.ts. Say there who may ask for it.`),
    ...stale.map((each) => `${each} has a row in tests/access/table.ts but no file. Delete the row.`),
  ]
}

/** Every handler that changes something goes through the one guard. */
export function guarded(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith("app/") && path.endsWith("/route.ts") && !ownGuard.test(path))
    .flatMap(({ path, exports }) =>
      exports
        .filter(({ name, madeWith }) => methods.has(name) && name !== "GET" && madeWith !== "mutation")
        .map(({ name }) => `${path}: ${name} is not made with mutation(), which guards it.`),
    )
}

function addressOf(path: string): string {
  const folders = path.split("/").slice(1, -1)
  return "/" + folders.filter((folder) => !folder.startsWith("(")).join("/")
}
