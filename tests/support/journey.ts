import { AxeBuilder } from "@axe-core/playwright"
import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as base,
} from "@playwright/test"

export { expect, type Page } from "@playwright/test"
export { aManager, anAdministrator, anEducator, aStaffLearner, type Account } from "#tests/support/accounts"

/** What axe is asked: WCAG 2.2 A and AA. Target size is looked at with the last tag only. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

type Journey = {
  /** Says that this test provokes messages like this one in the browser's console; all others fail it. */
  tolerate: (pattern: RegExp) => void
  /** Another browser, with cookies and storage of its own: another device, or the next person. */
  anotherBrowser: (options?: BrowserContextOptions) => Promise<Page>
}

type Watch = { watch: Watcher }

/** Collects what went wrong in the console of every page: errors, uncaught exceptions, refused by policy. */
class Watcher {
  readonly #seen: string[] = []
  readonly #tolerated: RegExp[] = []

  tolerate(pattern: RegExp): void {
    this.#tolerated.push(pattern)
  }

  over(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() === "error") this.#note(`${message.text()} (${message.location().url})`)
    })
    context.on("weberror", (error) => this.#note(error.error().stack || String(error.error())))
  }

  problems(): string[] {
    return this.#seen.filter((text) => !this.#tolerated.some((pattern) => pattern.test(text)))
  }

  #note(text: string): void {
    this.#seen.push(text)
  }
}

export const test = base.extend<Journey & Watch>({
  baseURL: async ({}, use) => use(process.env["BACKWISE_ADDRESS"] ?? ""),

  watch: async ({}, use) => {
    const watcher = new Watcher()
    await use(watcher)
    expect(watcher.problems(), "the browser's console stays clean").toEqual([])
  },

  context: async ({ context, watch }, use) => {
    watch.over(context)
    await use(context)
  },

  tolerate: async ({ watch }, use) => use((pattern) => watch.tolerate(pattern)),

  anotherBrowser: async ({ browser, baseURL, watch, contextOptions }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL ? { baseURL } : {}),
        ...options,
      })
      opened.push(context)
      watch.over(context)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
})

/** Signs in as the sign-in form would, without walking there; the page is on /record afterwards. */
export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto("/sign-in")
  await page.getByLabel("E-mail address").fill(email)
  await page.getByLabel("Password", { exact: true }).fill(password)
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: "My record" })).toBeVisible()
}

/** Fails with axe's own words when the page as it stands breaks a rule of WCAG 2.2 A or AA. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  const said = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join("\n  ")}`,
  )
  expect(said, state).toEqual([])
}

/** The page itself never scrolls sideways; a wide table does so in a box of its own. */
export async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond, `${state}: pixels beyond the right edge`).toBeLessThanOrEqual(0)
}
