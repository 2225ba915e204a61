import {
  type Account,
  anAdministrator,
  aStaffLearner,
  expect,
  expectAccessibleInEveryDress,
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

test.describe.configure({ timeout: 120_000 })

test("the rules of WCAG 2.2 A and AA hold for a visitor and at sign-in, its error included", async ({
  page,
}) => {
  await page.goto("/record")
  await expectAccessibleInEveryDress(page, "the record of a visitor")
  await page.goto("/sign-in")
  await page.getByLabel("E-mail address").fill("nobody@hospital.example")
  await page.getByLabel("Password", { exact: true }).fill("not the right one")
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible()
  await expectAccessibleInEveryDress(page, "sign-in with an error")
  await page.goto("/sign-in?done=signedOut")
  await expectAccessibleInEveryDress(page, "signed out")
})

test("they hold for a record, empty and full, and for an account with a problem", async ({ page }) => {
  const { learner } = await aFullRecord()
  await signIn(page, learner)
  await expectAccessibleInEveryDress(page, "a full record")
  await page.goto("/record/account")
  await expectAccessibleInEveryDress(page, "my account")
  await page.getByLabel("Type the word “erase”").fill("no")
  await page.getByLabel("Your password").fill("not the right one")
  await page.getByRole("button", { name: "Erase my account" }).click()
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible()
  await expectAccessibleInEveryDress(page, "my account with a problem")
})

test("they hold for the roster, for a person and for what a person answered", async ({ page }) => {
  const { learner, attempt } = await aFullRecord()
  await signIn(page, await anAdministrator())
  await expectAccessibleInEveryDress(page, "an empty record")
  await page.goto(`/manage?search=${encodeURIComponent(learner.email)}`)
  await expectAccessibleInEveryDress(page, "the roster")
  await page.goto("/manage?search=nobody-has-this-name")
  await expectAccessibleInEveryDress(page, "the roster with nobody in it")
  await page.goto(`/manage/${learner.id}`)
  await expectAccessibleInEveryDress(page, "a person")
  await page.goto(`/manage/${learner.id}/attempt/${attempt}`)
  await expectAccessibleInEveryDress(page, "a person's attempt")
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
