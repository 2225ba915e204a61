import { readFile } from "node:fs/promises"
import type { Download } from "@playwright/test"
import { verify } from "@/lib/evidence/verify"
import {
  aManager,
  aStaffLearner,
  expect,
  expectAccessible,
  type Page,
  signIn,
  test,
} from "#tests/support/journey"
import { takes } from "#tests/support/learning"

async function saved(page: Page, link: string): Promise<Download> {
  const download = page.waitForEvent("download")
  await page.getByRole("link", { name: link, exact: true }).click()
  return download
}

test("a learner finds what they saw before it was marked, with its seal", async ({ page }) => {
  const learner = await aStaffLearner()
  const { attempt, seal } = await takes(learner, { sureAndWrong: true })
  await signIn(page, learner)
  await expect(page.getByRole("heading", { name: "Sure, and not right" })).toBeVisible()
  await page.goto(`/attempt/${attempt}/result`)
  await page.getByRole("link", { name: "What you saw before it was marked" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What you saw")
  for (const { stem } of seal.questions) await expect(page.getByRole("heading", { name: stem })).toBeVisible()
  await expect(page.getByRole("main")).toContainText("Chosen")
  await expect(page.getByRole("main")).toContainText("I am sure.")
  await expect(page.getByRole("main")).toContainText(seal.courseHash ?? "none")
  await expect(page.getByRole("main")).not.toContainText(/Right\b|Not right/)
  await expectAccessible(page, "what you saw")
})

test("a manager meets first who was sure and wrong, and goes to the question", async ({ page }) => {
  const ward = `Ward${Math.random().toString(36).slice(2, 10)}`
  await takes(await aStaffLearner(`Ada ${ward}`))
  const zoe = await aStaffLearner(`Zoe ${ward}`)
  await takes(zoe, { sureAndWrong: true })
  await signIn(page, await aManager())
  await page.goto(`/manage?search=${ward}`)
  await expect(page.getByRole("rowheader").first()).toContainText("Zoe")
  await page.getByRole("link", { name: "1 sure, not right" }).click()
  await expectAccessible(page, "a person who was sure and wrong")
  const list = page.getByRole("region", { name: "Sure, and not right" })
  const stem = await list.getByRole("link").innerText()
  await list.getByRole("link").click()
  const question = page.getByRole("article").filter({ hasText: stem }).first()
  await expect(question).toContainText("You were sure")
  await page.getByRole("link", { name: "What they saw before it was marked" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`What ${zoe.name} saw`)
})

test("a manager saves one person's proof, and it is sound", async ({ page }) => {
  const learner = await aStaffLearner()
  await takes(learner)
  await signIn(page, await aManager())
  await page.goto(`/manage/${learner.id}`)
  const file = await saved(page, "Save the proof")
  const found = await verify(await file.path())
  expect(found.flaws).toEqual([])
  expect(found).toMatchObject({ rescored: 1, manifest: { people: 1, scope: { kind: "person" } } })
  const verifier = await saved(page, "Save the verifier")
  expect(verifier.suggestedFilename()).toBe("verify.mjs")
})

test("the answers of the people in the list are saved for a spreadsheet", async ({ page }) => {
  const ward = `Ward${Math.random().toString(36).slice(2, 10)}`
  const learner = await aStaffLearner(`=Ada ${ward}`)
  const { seal } = await takes(learner)
  await signIn(page, await aManager())
  await page.goto(`/manage?search=${ward}`)
  const text = await readFile(await (await saved(page, "Save the answers as CSV")).path(), "utf8")
  expect(text).toContain(`'=Ada ${ward}`)
  for (const { hash } of seal.questions) expect(text).toContain(hash)
  const sheet = await readFile(await (await saved(page, "Save the answers for Excel")).path())
  expect(sheet.subarray(0, 2).toString("latin1")).toBe("PK")
  await expectAccessible(page, "the roster")
})
