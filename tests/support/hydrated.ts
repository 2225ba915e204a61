import type { Page } from "@playwright/test"

/**
 * Waits until scripts have taken up all that `which` names, and something: what is pressed before is lost. React has
 * its mark on the nodes then. That nothing is being fetched does not say so: a busy machine may not have come to it.
 */
export async function hydrated(page: Page, which: string): Promise<void> {
  const areMarked = (which: string) => {
    const nodes = [...document.querySelectorAll(which)]
    const isMarked = (node: Element) => Object.keys(node).some((key) => key.startsWith("__react"))
    return nodes.length > 0 && nodes.every(isMarked)
  }
  await page.waitForFunction(areMarked, which, { timeout: 15_000 }).catch((cause: unknown) => {
    throw new Error(`${page.url()} does not hydrate: ${which}`, { cause })
  })
}
