// The service worker: keeps the lessons that were opened, and says what still works when there is no connection.
// Everything else, a person's pages above all, goes to the server and leaves nothing here.
/// <reference lib="webworker" />
import { CacheFirst, NetworkFirst, NetworkOnly, Serwist, type SerwistPlugin } from "serwist"
import { cachePrefix, isHashed, isKeepable, isLesson, standingPages } from "../../app/lib/offline/rules"
import { keepPage, otherCaches } from "./keep-page"

declare const self: ServiceWorkerGlobalScope
/** Put in by the bundler: the id of the build that these pages are of. */
declare const BUILD: string

const cacheName = cachePrefix + BUILD
// Six seconds: longer than a slow connection takes, and then the kept lesson is better than a blank page.
const networkTimeoutSeconds = 6
// Answers are kept by keepPage alone, which keeps a page whole or not at all.
const keepNothing: SerwistPlugin = { cacheWillUpdate: async () => null }
const kept = {
  cacheName,
  plugins: [keepNothing],
  matchOptions: { ignoreSearch: true, ignoreVary: true },
}

const serwist = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  navigationPreload: true,
  runtimeCaching: [
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.mode === "navigate" && isKeepable(url.pathname),
      handler: new NetworkFirst({ ...kept, networkTimeoutSeconds }),
    },
    { matcher: ({ request }) => request.mode === "navigate", handler: new NetworkOnly() },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && isHashed(url.pathname),
      handler: new CacheFirst(kept),
    },
    {
      matcher: ({ request, sameOrigin }) =>
        sameOrigin && ["script", "style", "image", "font"].includes(request.destination),
      handler: new NetworkFirst(kept),
    },
  ],
})

serwist.setCatchHandler(async ({ request }) => {
  const offline = request.mode === "navigate" ? await caches.match("/offline", { cacheName }) : undefined
  return offline ?? Response.error()
})

/** Takes along the lessons that were kept of the build before, as they are now. One that is gone is let go. */
async function settleIn(): Promise<void> {
  const [cache, before] = await Promise.all([caches.open(cacheName), otherCaches(cacheName)])
  for (const page of standingPages) {
    if (!(await keepPage(cache, page, BUILD))) throw new Error(`${page} is not of the build ${BUILD}.`)
  }
  const requests = await Promise.all(before.map(async (name) => (await caches.open(name)).keys()))
  const lessons = new Set(requests.flat().map(({ url }) => new URL(url).pathname))
  for (const lesson of [...lessons].filter(isLesson)) await keepPage(cache, lesson, BUILD).catch(() => false)
}

async function dropOldBuilds(): Promise<void> {
  for (const name of await otherCaches(cacheName)) await caches.delete(name)
}

self.addEventListener("install", (event) => event.waitUntil(settleIn()))
self.addEventListener("activate", (event) => event.waitUntil(dropOldBuilds()))
self.addEventListener("message", (event) => {
  const { keep } = event.data as { keep?: unknown }
  if (typeof keep !== "string" || !isLesson(keep)) return
  const cache = caches.open(cacheName)
  event.waitUntil(cache.then((open) => keepPage(open, keep, BUILD)).catch(() => false))
})
// Its other listeners are for pages that are kept from the start, of which it has none.
self.addEventListener("fetch", serwist.handleFetch)
