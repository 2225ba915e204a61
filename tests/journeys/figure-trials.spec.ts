import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"

const bench = (page: Page) => page.locator("[data-figure=trials]")
const study = (page: Page, id: string) => bench(page).locator(`[data-study=${id}]`)

test("one paper is taken at a time, by keyboard, and its result is announced", async ({ page }) => {
  await openFigure(page, "trials", "staff")
  const said = bench(page).getByRole("status")
  await expect(said).toBeEmpty()
  await expect(study(page, "friedman")).toBeVisible()
  await expect(study(page, "cochrane")).toBeHidden()
  await bench(page)
    .getByRole("radio", { name: /^Friedman 2017/ })
    .focus()
  await page.keyboard.press("ArrowDown")
  await expect(said).toHaveText("Brötz 2010. In sciatica from a disc, diazepam did no better than placebo.")
  await page.keyboard.press("ArrowDown")
  await expect(study(page, "cochrane")).toContainText("The number is not about diazepam")
  await expect(study(page, "friedman")).toBeHidden()
})

test("people are drawn where they were counted, and the sentences give the same numbers", async ({
  page,
}) => {
  await openFigure(page, "trials", "staff")
  const card = study(page, "friedman")
  await expect(card).toContainText(
    "32 of 100 people with diazepam still had moderate or severe pain after a week.",
  )
  await expect(card).toContainText("22 of 100 people with a dummy pill")
  await expect(card.getByRole("row", { name: /with diazepam 32 of 100 68 of 100/ })).toBeAttached()
  await bench(page)
    .getByRole("radio", { name: /^Brötz 2010/ })
    .check()
  await expect(study(page, "broetz")).toContainText("There are no people to draw here.")
})

test("on paper every paper stands there, without the choice", async ({ page }) => {
  await openFigure(page, "trials", "staff")
  await page.emulateMedia({ media: "print" })
  for (const id of ["friedman", "broetz", "cochrane", "cashin"]) await expect(study(page, id)).toBeVisible()
  await expect(bench(page).getByRole("radio").first()).toBeHidden()
})

test("the figure is accessible, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const voice of ["staff", "patient"] as const) {
    await page.goto(await lessonShowing("trials", voice))
    await bench(page).getByText("The same as text").click()
    await expectNoSidewaysScroll(page, `trials, ${voice}`)
    await expectAccessible(page, `trials, ${voice}`)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("all papers are read one under the other", async ({ page }) => {
    await page.goto(await lessonShowing("trials", "staff"))
    for (const id of ["friedman", "broetz", "cochrane", "cashin"]) await expect(study(page, id)).toBeVisible()
    await expect(bench(page).getByRole("radio").first()).toBeHidden()
  })

  test("patients see the one good test", async ({ page }) => {
    await page.goto(await lessonShowing("trials", "patient"))
    await expect(bench(page).locator("[data-study]")).toHaveCount(1)
    await expect(bench(page)).toContainText("it gave no sign of help")
  })
})
