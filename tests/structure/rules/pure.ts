import { baseName, resolver } from "../resolve"
import type { Source } from "../source"

const pureNames = new Set(["schema", "rules", "score", "present", "draw", "seal", "explain", "mark"])
const impure =
  /^(next|react|react-dom|pg|pino|server-only|nodemailer|@prisma\/.+|#prisma\/.+|(node:)?(fs|net|http|https|child_process|os|dns)(\/.+)?)(\/|$)/

/** A decision can be read and tested by itself: values in, a value out. Types may come from anywhere. */
export function pure(sources: Source[]): string[] {
  const resolve = resolver(sources)
  return sources
    .filter(({ path }) => path.startsWith("app/lib/") && pureNames.has(baseName(path)))
    .flatMap((source) => {
      const way = wayOut(source, resolve, new Set())
      return way
        ? [
            `${way.join(" -> ")}: ${baseName(source.path)}.ts is pure. Pass the value in, or move the call to data or loaders.`,
          ]
        : []
    })
}

/** The chain of imports from a pure file to something that is not, or null. */
function wayOut(source: Source, resolve: ReturnType<typeof resolver>, seen: Set<string>): string[] | null {
  if (seen.has(source.path)) return null
  seen.add(source.path)
  for (const { from, typeOnly } of source.imports) {
    if (typeOnly) continue
    if (impure.test(from)) return [source.path, from]
    const next = resolve(source.path, from)
    const rest = next ? wayOut(next, resolve, seen) : null
    if (rest) return [source.path, ...rest]
  }
  return null
}
