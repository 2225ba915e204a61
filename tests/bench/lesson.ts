import { gzipSync } from "node:zlib"
import { median, perSecond } from "./load"

type Pages = { lesson: string; bare: string }

/** Requests per second of a lesson against the bare page; the two take turns, so that a busy machine slows both. */
export async function measureLesson({ lesson, bare }: Pages): Promise<number> {
  const ratios: number[] = []
  for (const address of [bare, lesson]) await perSecond(address, 3)
  for (let round = 0; round < 3; round++) {
    const floor = await perSecond(bare, 5)
    ratios.push((await perSecond(lesson, 5)) / floor)
  }
  return median(ratios)
}

/** Kilobytes of gzipped script that a lesson loads beyond the bare page. */
export async function measureScript({ lesson, bare }: Pages): Promise<number> {
  return ((await scriptBytes(lesson)) - (await scriptBytes(bare))) / 1024
}

async function scriptBytes(page: string): Promise<number> {
  const html = await (await fetch(page)).text()
  // Scripts for browsers without modules are not loaded by any browser of the last six years.
  const tags = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  )
  const paths = new Set(tags.map(([, path = ""]) => path))
  const sizes = [...paths].map(
    async (path) => gzipSync(await (await fetch(new URL(path, page))).text()).length,
  )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
