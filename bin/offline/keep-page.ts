import { cachePrefix, fontsOf, isShared, partsOf } from "../../app/lib/offline/rules"

/** Gets what a page or a part of it is for everybody: without cookies, nothing of a person can be in it. */
const get = (path: string) => fetch(path, { credentials: "omit" })

/**
 * Keeps a page with all that it needs, the page last: whatever is in the cache is whole. Gives false, and keeps
 * nothing, when the page is not of this build; its worker is then on its way.
 */
export async function keepPage(cache: Cache, path: string, build: string): Promise<boolean> {
  const page = await get(path)
  const text = await page.clone().text()
  if (!isShared(page) || !text.includes(build)) return false
  await Promise.all(partsOf(text).map((part) => keepPart(cache, part)))
  await cache.put(path, page)
  return true
}

async function keepPart(cache: Cache, path: string): Promise<void> {
  if (await cache.match(path)) return
  const part = await get(path)
  if (!isShared(part)) throw new Error(`${path} cannot be kept.`)
  if (path.endsWith(".css")) {
    const fonts = fontsOf(await part.clone().text())
    await Promise.all(fonts.map((font) => keepPart(cache, font)))
  }
  await cache.put(path, part)
}

/** The caches of other builds. */
export async function otherCaches(own: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== own)
}
