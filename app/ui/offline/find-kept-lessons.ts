import type { Voice } from "@/lib/course/schema"
import { cachePrefix, isLesson } from "@/lib/offline/rules"

export type KeptLesson = { path: string; title: string; voice: Voice }

/** The lessons that the service worker has kept, by their titles. */
export async function findKeptLessons(): Promise<KeptLesson[]> {
  if (!("caches" in globalThis)) return []
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix))
  const found = new Map<string, KeptLesson>()
  for (const name of names)
    for (const lesson of await lessonsIn(await caches.open(name))) found.set(lesson.path, lesson)
  return [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

async function lessonsIn(cache: Cache): Promise<KeptLesson[]> {
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter(isLesson)
  return Promise.all(
    paths.map(async (path) => ({ path, voice: voiceOf(path), title: await titleOf(cache, path) })),
  )
}

const voiceOf = (path: string): Voice => (path.startsWith("/course/patient/") ? "patient" : "staff")

async function titleOf(cache: Cache, path: string): Promise<string> {
  const page = new DOMParser().parseFromString((await (await cache.match(path))?.text()) ?? "", "text/html")
  return page.querySelector("h1")?.textContent ?? path
}
