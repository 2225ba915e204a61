import { baseName, resolver } from "../resolve"
import type { Source } from "../source"

// Files that Next finds by their name.
const found =
  /^(page|layout|route|error|global-error|not-found|loading|default|template|icon|apple-icon|manifest|robots|sitemap|instrumentation|proxy)$/

/** Every file of the product is used by the product; what only a test uses is not needed. */
export function used(sources: Source[]): string[] {
  const resolve = resolver(sources)
  const product = sources.filter(({ path }) => !path.startsWith("tests/"))
  const reached = new Set(
    product.flatMap(({ path, imports }) => imports.map(({ from }) => resolve(path, from)?.path)),
  )
  return product
    .filter(({ path }) => path.startsWith("app/") && !found.test(baseName(path)) && !reached.has(path))
    .map(({ path }) => `${path} is imported by nothing in the product. Use it or delete it.`)
}
