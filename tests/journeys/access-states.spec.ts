import {
  type Account,
  anAdministrator,
  aStaffLearner,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  type Page,
  signIn,
  test,
} from "#tests/support/journey"
import { begins, reads, takes } from "#tests/support/learning"

/** Somebody who has passed, failed, half read and left open; and a person with a name that is hard to fit. */
async function aFullRecord(): Promise<{ learner: Account; attempt: string }> {
  const learner = await aStaffLearner("Oluwaseun-Maximiliana Featherstonehaugh-Okonkwo")
  await reads(learner)
  const { attempt } = await takes(learner, { right: 3 })
  await takes(learner, { module: 2 })
  await takes(learner, { voice: "patient", right: 2 })
  await begins(learner, { module: 3 })
  return { learner, attempt }
}

/** Each personal page in each of its states. */
async function everyState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await page.goto("/record")
  await look("the record of a visitor")
  await page.goto("/sign-in")
  await page.getByLabel("E-mail address").fill("nobody@hospital.example")
  await page.getByLabel("Password", { exact: true }).fill("not the right one")
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible()
  await look("sign-in with an error")
  const { learner, attempt } = await aFullRecord()
  await signIn(page, learner)
  await look("a full record")
  await page.goto("/record/account")
  await look("my account")
  await page.getByLabel("Type the word “erase”").fill("no")
  await page.getByLabel("Your password").fill("not the right one")
  await page.getByRole("button", { name: "Erase my account" }).click()
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible()
  await look("my account with a problem")
  await page.goto("/record")
  await page.getByRole("button", { name: "Sign out", exact: true }).click()
  await expect(page.getByRole("status")).toBeVisible()
  await look("signed out")
  await signIn(page, await anAdministrator())
  await look("an empty record")
  await page.goto(`/manage?search=${encodeURIComponent(learner.email)}`)
  await look("the roster")
  await page.goto("/manage?search=nobody-has-this-name")
  await look("the roster with nobody in it")
  await page.goto(`/manage/${learner.id}`)
  await look("a person")
  await page.goto(`/manage/${learner.id}/attempt/${attempt}`)
  await look("a person's attempt")
}

test.describe.configure({ timeout: 120_000 })

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test("every state of the personal pages keeps the rules of WCAG 2.2 A and AA", async ({ page }) => {
      await everyState(page, (state) => expectAccessible(page, `${state} in ${colorScheme}`))
    })
  })
}

test("so it does at 320 pixels, where no page scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await everyState(page, async (state) => {
    await expectNoSidewaysScroll(page, state)
    await expectAccessible(page, `${state} at 320 px`)
  })
})

test("so it does in forced colours with motion reduced", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" })
  await everyState(page, (state) => expectAccessible(page, `${state} in forced colours`))
})

test("a wide roster scrolls in its own box, which the keyboard reaches", async ({ page }) => {
  const { learner } = await aFullRecord()
  await signIn(page, await anAdministrator())
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/manage?search=${encodeURIComponent(learner.email)}`)
  const box = page.getByRole("region", { name: "1 person" })
  await box.focus()
  await page.keyboard.press("ArrowRight")
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
})
