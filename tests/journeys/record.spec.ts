import { readFile } from "node:fs/promises"
import { randomUUID } from "node:crypto"
import {
  aManager,
  anAdministrator,
  aStaffLearner,
  expect,
  type Page,
  signIn,
  test,
} from "#tests/support/journey"
import { begins, reads, takes } from "#tests/support/learning"
import { firstModule } from "#tests/support/lessons"

const answersOf = (page: Page) => page.getByRole("link", { name: "See answers" })

async function openAccount(page: Page, who: { id: string }): Promise<void> {
  await signIn(page, who)
  await page.getByRole("link", { name: "My account" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "My account" })).toBeVisible()
}

async function eraseWith(page: Page, word: string, password: string): Promise<void> {
  await page.getByLabel("Type the word “erase”").fill(word)
  await page.getByLabel("Your password").fill(password)
  await page.getByRole("button", { name: "Erase my account" }).click()
}

test("every attempt is kept after a retry, each with what was shown at the time", async ({ page }) => {
  const learner = await aStaffLearner()
  const first = await takes(learner, { right: 0 })
  await takes(learner)
  await signIn(page, learner)
  await expect(answersOf(page)).toHaveCount(2)
  await answersOf(page).last().click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not passed yet")
  const stems = first.seal.questions.map(({ stem }) => stem.replace(/\s+/g, " ").trim())
  await expect(page.getByRole("article")).toHaveCount(stems.length)
  for (const stem of stems) await expect(page.getByRole("heading", { level: 3, name: stem })).toBeVisible()
})

test("a pass stays a pass, whatever is tried afterwards", async ({ page }) => {
  const learner = await aStaffLearner()
  await takes(learner)
  await takes(learner, { right: 0 })
  await signIn(page, learner)
  const module = firstModule(page)
  await expect(module.getByText("Passed", { exact: true }).first()).toBeVisible()
})

test("times are told in the reader's own zone", async ({ page }) => {
  const learner = await aStaffLearner()
  await takes(learner)
  await signIn(page, learner)
  const time = page.getByRole("region", { name: "Staff course" }).locator("time").first()
  const utc = new Date((await time.getAttribute("datetime")) ?? "")
  const chatham = new Intl.DateTimeFormat("en-GB", {
    ...{ hour: "2-digit", minute: "2-digit", hour12: false },
    timeZone: "Pacific/Chatham",
  }).format(utc)
  await expect(time).toContainText(chatham)
  await expect(time).not.toContainText("UTC")
})

test("the continue button leads to the place left in a lesson", async ({ page }) => {
  const learner = await aStaffLearner()
  await reads(learner)
  await signIn(page, learner)
  await page.getByRole("link", { name: "Continue" }).click()
  await expect(page).toHaveURL(/\/course\/staff\/[^#]+#.+/)
  await expect(page.locator(":target")).toBeInViewport()
})

test("a patient's record has no points and no verdict", async ({ page }) => {
  const patient = await aStaffLearner("Rosa Price")
  await takes(patient, { voice: "patient", right: 0 })
  await signIn(page, patient)
  const course = page.getByRole("region", { name: "Patient course" })
  await expect(answersOf(page)).toHaveCount(1)
  expect(await course.innerText()).not.toMatch(/passed|points|failed|\d+%/i)
})

test("one file holds everything that is kept, and no secret", async ({ page }) => {
  const learner = await aStaffLearner()
  const { attempt } = await takes(learner)
  await openAccount(page, learner)
  const download = page.waitForEvent("download")
  await page.getByRole("link", { name: "Save my data" }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe("backwise-my-data.json")
  const text = await readFile(await file.path(), "utf8")
  const everything = JSON.parse(text) as { email: string; attempts: { id: string; steps: unknown[] }[] }
  expect(everything).toMatchObject({ email: learner.email, name: learner.name, attempts: [{ id: attempt }] })
  expect(everything.attempts[0]?.steps.length).toBeGreaterThan(0)
  expect(text).not.toMatch(/argon2|passwordHash|guestKey|sessionVersion/)
})

test("a name is changed, and the page says so", async ({ page }) => {
  await openAccount(page, await aStaffLearner())
  await page.getByLabel("Your name").fill("Asha Menon-Price")
  await page.getByRole("button", { name: "Change my name" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("Your name was changed.")
  await page.goto("/record")
  await expect(page.getByText("Asha Menon-Price")).toBeVisible()
})

test("a new password ends every other session, and this device stays signed in", async ({
  page,
  anotherBrowser,
}) => {
  const learner = await aStaffLearner()
  const elsewhere = await anotherBrowser()
  await signIn(elsewhere, learner)
  await openAccount(page, learner)
  await page.getByLabel("Current password").fill(learner.password)
  await page.getByLabel("New password").fill("thistle engine marmot")
  await page.getByRole("button", { name: "Change my password" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("Your password was changed.")
  await elsewhere.goto("/record/account")
  await expect(elsewhere).toHaveURL(/\/sign-in/)
})

test("signing out everywhere ends the session on the other device", async ({ page, anotherBrowser }) => {
  const learner = await aStaffLearner()
  const elsewhere = await anotherBrowser()
  await signIn(elsewhere, learner)
  await openAccount(page, learner)
  await page.getByRole("button", { name: "Sign out on all my devices" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("signed out on all your devices")
  await elsewhere.goto("/record/account")
  await expect(elsewhere).toHaveURL(/\/sign-in/)
})

test("nothing is erased without the word and the password", async ({ page }) => {
  const learner = await aStaffLearner()
  await openAccount(page, learner)
  await eraseWith(page, "yes", learner.password)
  await expect(page.getByLabel("Type the word “erase”")).toHaveAttribute("aria-invalid", "true")
  await eraseWith(page, "erase", "not the right one")
  await expect(page.getByLabel("Your password")).toHaveAttribute("aria-invalid", "true")
  await page.goto("/record")
  await expect(page.getByText(learner.name)).toBeVisible()
})

test("an erased account is gone for its owner and for the manager", async ({ page, anotherBrowser }) => {
  const learner = await aStaffLearner()
  await takes(learner)
  await begins(learner, { module: 2 })
  await openAccount(page, learner)
  await eraseWith(page, "Erase", learner.password)
  await expect(page.getByRole("main").getByRole("status")).toContainText("Your account is erased")
  await page.getByLabel("E-mail address").fill(learner.email)
  await page.getByLabel("Password", { exact: true }).fill(learner.password)
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page.getByRole("main").getByRole("alert")).toContainText("not right")
  const manager = await anotherBrowser()
  await signIn(manager, await aManager())
  await manager.goto(`/manage?search=${encodeURIComponent(learner.email)}`)
  await expect(manager.getByText("Nobody fits this filter.")).toBeVisible()
})

test("an administrator's account opens as any other, and asks for no less", async ({ page }) => {
  const administrator = await anAdministrator()
  await openAccount(page, administrator)
  await eraseWith(page, "erase", randomUUID())
  await expect(page.getByLabel("Your password")).toHaveAttribute("aria-invalid", "true")
})
