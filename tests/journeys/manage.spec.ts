import { readFile } from "node:fs/promises"
import {
  type Account,
  aManager,
  anAdministrator,
  anEducator,
  aStaffLearner,
  expect,
  type Page,
  signIn,
  test,
} from "#tests/support/journey"
import { begins, reads, takes } from "#tests/support/learning"
import { goodPassword } from "#tests/support/people"

/** Four people whose names only this test knows, one of each standing. */
async function aWard() {
  const ward = `Ward${Math.random().toString(36).slice(2, 10)}`
  const [idle, reading, passed, failed] = await Promise.all(
    ["Ida", "Rene", "Paula", "Finn"].map((name) => aStaffLearner(`${name} ${ward}`)),
  )
  if (!idle || !reading || !passed || !failed) throw new Error("Four were made.")
  await reads(reading)
  for (const module of [1, 2, 3]) await takes(passed, { module })
  await takes(passed, { test: "final" })
  await takes(failed, { right: 0 })
  return { ward, idle, reading, passed, failed }
}

const rowOf = (page: Page, { email }: Account) => page.getByRole("row").filter({ hasText: email })

async function search(page: Page, words: string, standing?: string): Promise<void> {
  await page.goto("/manage")
  await page.getByLabel("Name or e-mail").fill(words)
  if (standing) await page.getByLabel("Standing").selectOption({ label: standing })
  await page.getByRole("button", { name: "Show" }).click()
  await page.waitForURL(/search=/)
}

test("a manager sees of everyone whether they have not started, are under way, passed or failed", async ({
  page,
}) => {
  const { ward, idle, reading, passed, failed } = await aWard()
  await signIn(page, await aManager())
  await page.getByRole("link", { name: "Who has done it" }).click()
  await search(page, ward)
  await expect(page.getByRole("row")).toHaveCount(5)
  await expect(rowOf(page, idle)).toContainText("Not started")
  await expect(rowOf(page, reading)).toContainText("Under way")
  await expect(rowOf(page, passed)).toContainText("100%")
  await expect(rowOf(page, passed).getByText("Passed", { exact: true })).toHaveCount(5)
  await expect(rowOf(page, failed)).toContainText("Not passed")
})

test("the filter shows one standing, stays in the address and is taken off again", async ({ page }) => {
  const { ward, failed } = await aWard()
  await signIn(page, await aManager())
  await search(page, ward, "Not passed")
  await expect(page.getByRole("row")).toHaveCount(2)
  await expect(rowOf(page, failed)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel("Standing")).toHaveValue("failed")
  await page.getByRole("link", { name: "Show everyone" }).click()
  await expect(page.getByLabel("Name or e-mail")).toHaveValue("")
})

test("a person's page leads to what they were shown and answered", async ({ page }) => {
  const { ward, failed } = await aWard()
  await signIn(page, await aManager())
  await search(page, ward)
  await page.getByRole("link", { name: failed.name }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(failed.name)
  await page.getByRole("link", { name: "See answers" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Quiz:")
  await expect(page.getByRole("main")).toContainText("Not answered")
  await page.getByRole("link", { name: failed.name }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(failed.name)
})

test("an attempt that is still open shows a manager nothing of its questions", async ({ page, tolerate }) => {
  tolerate(/404/)
  const learner = await aStaffLearner()
  const attempt = await begins(learner)
  await signIn(page, await aManager())
  await page.goto(`/manage/${learner.id}`)
  await expect(page.getByText("Not yet", { exact: true })).toBeVisible()
  expect((await page.goto(`/manage/${learner.id}/attempt/${attempt}`))?.status()).toBe(404)
})

test("the CSV holds the filtered people, and no cell that a spreadsheet would run", async ({ page }) => {
  const { ward, passed } = await aWard()
  const sly = await aStaffLearner(`=HYPERLINK("${ward}")`)
  await signIn(page, await aManager())
  await search(page, ward)
  const download = page.waitForEvent("download")
  await page.getByRole("link", { name: "Save as CSV" }).click()
  const text = await readFile(await (await download).path(), "utf8")
  expect(text.trim().split("\r\n")).toHaveLength(6)
  expect(text).toContain(passed.email)
  expect(text).toContain(sly.email)
  expect(text).toContain("'=HYPERLINK")
  expect(text).not.toMatch(/(^|,|")=HYPERLINK/m)
})

for (const [who, make] of [
  ["a learner", aStaffLearner],
  ["an educator", anEducator],
] as const) {
  test(`for ${who} the manager's pages do not exist`, async ({ page, tolerate }) => {
    tolerate(/40[34]/)
    const other = await aStaffLearner("Private Person")
    await signIn(page, await make())
    for (const path of ["/manage", `/manage/${other.id}`, "/invite"]) {
      expect((await page.goto(path))?.status(), path).toBe(404)
      await expect(page.locator("body")).not.toContainText("Private Person")
    }
    expect((await page.request.get("/manage/people.csv")).status()).toBe(403)
  })
}

test("who is nobody, or has no id, is not found", async ({ page, tolerate }) => {
  tolerate(/404/)
  await signIn(page, await aManager())
  for (const id of ["00000000-0000-4000-8000-000000000000", "nobody", "%27"])
    expect((await page.goto(`/manage/${id}`))?.status(), id).toBe(404)
})

test("an administrator makes a manager of somebody, who can manage from then on", async ({
  page,
  anotherBrowser,
}) => {
  const learner = await aStaffLearner()
  await signIn(page, await anAdministrator())
  await page.goto(`/manage/${learner.id}`)
  await page.getByLabel("Role").selectOption({ label: "Training manager" })
  await page.getByRole("button", { name: "Change the role" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("The role was changed.")
  const theirs = await anotherBrowser()
  await signIn(theirs, learner)
  await theirs.getByRole("link", { name: "Who has done it" }).click()
  await expect(theirs.getByRole("heading", { level: 1, name: "Who has done it" })).toBeVisible()
})

test("disabling shuts somebody out at once, and enabling lets them in again", async ({
  page,
  anotherBrowser,
}) => {
  const learner = await aStaffLearner()
  const theirs = await anotherBrowser()
  await signIn(theirs, learner)
  await signIn(page, await anAdministrator())
  await page.goto(`/manage/${learner.id}`)
  await page.getByRole("button", { name: "Disable the account" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("disabled")
  await theirs.goto("/record/account")
  await expect(theirs).toHaveURL(/\/sign-in/)
  await page.getByRole("button", { name: "Enable the account" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("enabled")
  await signIn(theirs, learner)
})

test("a manager who is no administrator sees no controls of accounts", async ({ page }) => {
  const learner = await aStaffLearner()
  await signIn(page, await aManager())
  await page.goto(`/manage/${learner.id}`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(learner.name)
  await expect(page.getByRole("button", { name: /role|account/ })).toHaveCount(0)
})

test("an invitation is handed over as a link, and makes an account once", async ({
  page,
  anotherBrowser,
}) => {
  await signIn(page, await aManager())
  await page.goto("/manage")
  await page.getByRole("link", { name: "Invite somebody" }).click()
  const email = `new.${Math.random().toString(36).slice(2)}@hospital.example`
  await page.getByLabel("Their e-mail address").fill(email)
  await page.getByRole("button", { name: "Invite", exact: true }).click()
  const link = await page.getByRole("main").locator("code").innerText()
  const guest = await anotherBrowser()
  await guest.goto(link)
  await guest.getByLabel("Your name").fill("New Colleague")
  await guest.getByLabel("Password").fill(goodPassword)
  await guest.getByRole("button", { name: "Make my account" }).click()
  await guest.goto("/record")
  await expect(guest.getByText("New Colleague")).toBeVisible()
  const late = await anotherBrowser()
  await late.goto(link)
  await expect(late.getByLabel("Your name")).toHaveCount(0)
})
