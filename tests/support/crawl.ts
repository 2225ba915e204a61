import type { Page, Response } from "@playwright/test"

// Far more than there are pages; a crawl that gets here goes in circles.
const most = 300

// Of the people and the attempts that other tests made, two show what there is to see.
const mostOfAKind = 2

/**
 * Visits every page that links lead to from `starts`, each path once, and calls `look` on it. Of pages that differ by
 * whom or which attempt they are about it visits two.
 * Gives the paths in the order seen. Parameters are kept, so that filters are visited too, but only once a path.
 * What `skip` names is passed by.
 */
export async function crawl(
  page: Page,
  starts: string[],
  look: (path: string, response: Response | null) => Promise<void>,
  skip: (path: string) => boolean = () => false,
): Promise<string[]> {
  const waiting = [...starts]
  const seen = new Set<string>()
  const kinds = new Map<string, number>()
  while (waiting.length > 0 && seen.size < most) {
    const next = waiting.shift()!
    const path = next.split("?")[0]!
    if (seen.has(path)) continue
    seen.add(path)
    if (isDownload(path) || skip(path)) continue
    const kind = path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    const met = (kinds.get(kind) ?? 0) + 1
    kinds.set(kind, met)
    if (kind !== path && met > mostOfAKind) continue
    await look(next, await page.goto(next, { waitUntil: "load" }))
    waiting.push(...(await links(page)))
  }
  return [...seen]
}

/** Lessons, slides and handouts are the same page for whoever asks. */
export const sameForEveryone = (path: string) =>
  /^\/(course|teach|handout)\/./.test(path) && !/\/(quiz|questions|start-test|final)$/.test(path)

function isDownload(path: string): boolean {
  return /\.(csv|xlsx|zip|json|svg|png|css)$|^\/verifier$/.test(path) || path.startsWith("/api/")
}

/** Same-origin paths of the links on a page, with their query and without their anchor. */
function links(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .map(({ href }) => new URL(href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname, search }) => pathname + search),
  )
}
