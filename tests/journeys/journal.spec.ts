import { build } from "esbuild"
import { randomUUID } from "node:crypto"
import type { Entry, journal as Journal } from "@/ui/quiz/journal/journal"
import { expect, type Page, test as base } from "#tests/support/journey"

type Open = { page: Page; anotherTab: () => Promise<Page> }

/** The journal by itself, in pages that do not use it. */
const test = base.extend<Open, { script: string }>({
  script: [
    async ({}, use) => {
      const entry = 'export { journal, journalWiped } from "@/ui/quiz/journal/journal"'
      const { outputFiles } = await build({
        stdin: { contents: entry, resolveDir: process.cwd(), loader: "ts" },
        ...({ bundle: true, write: false, format: "iife", globalName: "kept" } as const),
      })
      await use(outputFiles[0]!.text)
    },
    { scope: "worker" },
  ],
  page: async ({ page, script }, use) => use(await open(page, script)),
  anotherTab: async ({ context, script }, use) => use(async () => open(await context.newPage(), script)),
})

async function open(page: Page, script: string): Promise<Page> {
  await page.goto("/about")
  await page.evaluate(`${script}; Object.assign(globalThis, kept)`)
  return page
}

declare const journal: typeof Journal
declare const journalWiped: string

const attempt = randomUUID()
const entry = (question: string, clientSeq = 1): Entry => ({
  ...{ attempt, question, clientSeq, kind: "single", fields: { choice: ["kd"] } },
  clientOpId: randomUUID(),
})

const keep = (page: Page, one: Entry, owner = "me") =>
  page.evaluate(([owner, one]) => journal.keep(owner, one), [owner, one] as const)
const drop = (page: Page, one: Entry) => page.evaluate((one) => journal.drop(one), one)
const left = (page: Page) =>
  page.evaluate(async () => (await journal.left()).map(({ question, clientOpId }) => [question, clientOpId]))

test("keeps the latest answer to each question until that one is acknowledged", async ({ page }) => {
  const [first, second] = [entry("Q1"), entry("Q1")]
  await keep(page, first)
  await keep(page, second)
  await drop(page, first)
  expect(await left(page)).toEqual([["Q1", second.clientOpId]])
  await drop(page, second)
  expect(await left(page)).toEqual([])
})

test("gives answers back in the order in which they were given last", async ({ page }) => {
  for (const question of ["Q9", "Q1", "Q5", "Q9"]) await keep(page, entry(question))
  expect((await left(page)).map(([question]) => question)).toEqual(["Q1", "Q5", "Q9"])
})

test("numbers an answer after the one that another tab keeps", async ({ page, anotherTab }) => {
  expect(await keep(page, entry("Q1", 4))).toMatchObject({ clientSeq: 4 })
  expect(await keep(await anotherTab(), entry("Q1", 1))).toMatchObject({ clientSeq: 5 })
  expect(await keep(page, entry("Q2", 1))).toMatchObject({ clientSeq: 1 })
})

test("throws away what others left behind, and the answers of one attempt", async ({ page }) => {
  await keep(page, entry("Q1"))
  await page.evaluate(() => journal.forgetOthers("me"))
  expect(await left(page)).toHaveLength(1)
  await page.evaluate(() => journal.forgetOthers("you"))
  expect(await left(page)).toEqual([])
  await keep(page, entry("Q1"))
  await keep(page, { ...entry("Q1"), attempt: randomUUID() })
  await page.evaluate((attempt) => journal.forgetAttempt(attempt), attempt)
  expect(await left(page)).toHaveLength(1)
})

test("is gone after signing out, and the other tabs hear of it", async ({ page, anotherTab }) => {
  const other = await anotherTab()
  await keep(other, entry("Q1"))
  const told = other.evaluate(
    () => new Promise((resolve) => addEventListener(journalWiped, () => resolve("told"), { once: true })),
  )
  await page.evaluate(() => journal.forgetAll())
  expect(await told).toBe("told")
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  // And can be used again, by whoever is next.
  await keep(other, entry("Q2"), "you")
  expect(await left(page)).toHaveLength(1)
})

test("keeps nothing, and says so, where the browser has none of it or does not answer", async ({ page }) => {
  for (const broken of ["denied", "silent"]) {
    await page.evaluate((broken) => {
      const open = () => {
        if (broken === "denied") throw new DOMException("denied", "SecurityError")
        return new EventTarget()
      }
      Object.defineProperty(globalThis, "indexedDB", { value: { open }, configurable: true })
    }, broken)
    expect(await keep(page, entry("Q1"))).toBeNull()
    expect(await left(page)).toEqual([])
  }
})
