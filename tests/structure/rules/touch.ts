import { baseName } from "../resolve"
import type { Source } from "../source"

// A verb may open a transaction and pass it on; only data.ts says what is read and written.
const transactionOnly = new Set(["transaction", "isUnavailable", "Tx", "type Tx"])

/** Prisma is used in data.ts files; the request is read by loaders, actions, session and lib/web. */
export function touch(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith("app/"))
    .flatMap((source) => [...prisma(source), ...request(source)])
}

function prisma({ path, imports }: Source): string[] {
  if (baseName(path) === "data" || path.startsWith("app/lib/database/")) return []
  const wrong = imports.filter(({ from, names, typeOnly }) => {
    if (/^(@prisma\/|#prisma\/|pg$)/.test(from)) return !typeOnly
    return from.endsWith("/database/client") && !typeOnly && names.some((name) => !transactionOnly.has(name))
  })
  return wrong.map(
    ({ from }) =>
      `${path} imports ${from}: only data.ts touches the database. Move the query to the noun's data.ts.`,
  )
}

function request({ path, imports }: Source): string[] {
  if (!path.startsWith("app/lib/") || path.startsWith("app/lib/web/")) return []
  if (
    /^(loaders|actions|session|gate)$/.test(baseName(path)) ||
    !imports.some(({ from }) => from === "next/headers")
  )
    return []
  return [`${path} reads the request: only loaders, actions and session do. Pass in what you need of it.`]
}
