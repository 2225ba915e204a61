import { AxeBuilder } from "@axe-core/playwright"
import { encode } from "next-auth/jwt"
import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as base,
} from "@playwright/test"

import { sessionCookie } from "@/lib/session/cookie"
import { startSession } from "@/lib/session/data"

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

/** Opens a session for somebody, as signing in would leave it, without the form; the page is on /record afterwards. */
export async function signIn(page: Page, { id }: { id: string }): Promise<void> {
  const claims = await startSession(id)
  if (!claims) throw new Error("This person may not sign in.")
  const value = await encode({ token: claims, secret: process.env["NEXTAUTH_SECRET"]! })
  const url = process.env["BACKWISE_ADDRESS"]!
  await page.context().addCookies([{ name: sessionCookie(), value, url, httpOnly: true, sameSite: "Lax" }])
  await page.goto("/record")
  await expect(page.getByRole("heading", { level: 1, name: "My record" })).toBeVisible()
}

/** Signs in with the form, for what rests on it or has a product of its own; the page is on /record afterwards. */
export async function signInByForm(
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
  await expectNoViolation(page, state, (axe) => axe.withTags(wcag))
}

/** What may change where only the colours do. */
const colourRules = ["color-contrast", "link-in-text-block"]

/**
 * The same in light and dark, in forced colours with motion reduced, and at 320 pixels, where nothing scrolls sideways.
 * All rules are asked at each width, and those about colours in each of them.
 */
export async function expectAccessibleInEveryDress(page: Page, state: string): Promise<void> {
  const inColours = (which: string) =>
    expectNoViolation(page, `${state} in ${which}`, (axe) => axe.withRules(colourRules))
  const wide = page.viewportSize()
  await page.emulateMedia({ colorScheme: "light" })
  await expectAccessible(page, `${state} in light`)
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active", reducedMotion: "reduce" })
  await inColours("forced colours")
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "none", reducedMotion: "no-preference" })
  await inColours("dark")
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page, state)
  await expectAccessible(page, `${state} at 320 px in dark`)
  await page.emulateMedia({ colorScheme: "light" })
  if (wide) await page.setViewportSize(wide)
}

async function expectNoViolation(
  page: Page,
  state: string,
  ask: (axe: AxeBuilder) => AxeBuilder,
): Promise<void> {
  // No page has frames, so that axe may run in the page itself, in half the time.
  const { violations } = await ask(new AxeBuilder({ page }).setLegacyMode(true)).analyze()
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
