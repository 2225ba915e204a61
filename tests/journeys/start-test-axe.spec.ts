import {
  aManager,
  aStaffLearner,
  expectAccessibleInEveryDress,
  type Page,
  signIn,
  test,
} from "#tests/support/journey"
import { takes } from "#tests/support/learning"

test.setTimeout(180_000)

async function look(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expectAccessibleInEveryDress(page, path)
}

test("the pages of the tests, open, closed, withheld and told, keep WCAG 2.2 A and AA", async ({ page }) => {
  const nurse = await aStaffLearner()
  await signIn(page, nurse)
  for (const path of ["/course/staff/start-test", "/course/staff/final", "/course/patient/final"])
    await look(page, path)
  const before = await takes(nurse, { test: "preTest", right: 3 })
  await look(page, `/attempt/${before.attempt}/result`)
  for (const module of [1, 2, 3]) await takes(nurse, { module })
  const { attempt } = await takes(nurse, { test: "final", right: 12 })
  await look(page, `/attempt/${attempt}/result`)
  await takes(nurse, { test: "final", right: 1 })
  for (const path of ["/course/staff/final", "/record"]) await look(page, path)
  await page.context().clearCookies()
  await signIn(page, await aManager())
  for (const path of ["/manage/gain", `/manage/${nurse.id}`]) await look(page, path)
})
