import { expect, type Page, type Request } from "@playwright/test"
import { controlsOf } from "#tests/support/figures"
import { hydrated } from "#tests/support/hydrated"

/**
 * What is done on the page asks nothing of any server and leaves nothing in the browser. The window is as high
 * as the page: where nothing scrolls, the lesson's bookmark has nothing to say either.
 */
export async function expectQuiet(page: Page, path: string, use: () => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 12_000 })
  const progress = page.waitForResponse(/\/api\/v1\/progress\?/)
  await page.goto(path, { waitUntil: "networkidle" })
  // A lesson asks for it once its scripts run, and a busy machine may not have come to that.
  await progress
  await hydrated(page, controlsOf())
  const before = await kept(page)
  const sent: string[] = []
  page.on("request", (request) => {
    if (!isPlaceInLesson(request)) sent.push(`${request.method()} ${request.url()}`)
  })
  await use()
  await page.waitForTimeout(500)
  expect(sent, "requests that left the page").toEqual([])
  expect(await kept(page), "what the browser keeps, and the address").toBe(before)
}

/** The lesson itself says how far somebody has read, and nothing else. */
function isPlaceInLesson(request: Request): boolean {
  if (!request.url().endsWith("/api/v1/progress")) return false
  const said = Object.keys((request.postDataJSON() ?? {}) as object)
  return said.every((name) => ["lesson", "voice", "place", "end"].includes(name))
}

/** Everything that a page can keep in the browser for itself. */
const kept = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  )
