import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"

const figure = (page: Page) => page.locator("[data-figure=guidelines]")
const bodies = (page: Page) => figure(page).getByRole("table").getByRole("rowheader")

test("the advice on one kind of pain is found by keyboard, and how much it is gets announced", async ({
  page,
}) => {
  await openFigure(page, "guidelines", "staff")
  const said = figure(page).getByRole("status")
  await expect(said).toHaveText("8 of 8 shown, newest first.")
  await figure(page).getByLabel("Kind of pain").focus()
  await page.keyboard.press("ArrowDown")
  await expect(said).toHaveText(
    "6 of 8 shown, newest first. 4 of these do not tell kinds of back pain apart.",
  )
  await figure(page).getByLabel("Kind of pain").selectOption("Pain down the leg (sciatica)")
  await expect(bodies(page)).toHaveText([/^NICE, guideline NG59/])
  await expect(figure(page).getByRole("table")).toContainText("Do not offer benzodiazepines.")
})

test("the order turns round, and what has no date stays last", async ({ page }) => {
  await openFigure(page, "guidelines", "staff")
  await expect(bodies(page).first()).toContainText("World Health Organization")
  await figure(page).getByLabel("Order").selectOption("Oldest first")
  await expect(bodies(page).first()).toContainText("NICE, research recommendation")
  await expect(bodies(page).last()).toContainText("NICE CKS")
})

test("the figure is accessible, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openFigure(page, "guidelines", "staff")
  await figure(page).getByText("The same as text").click()
  await expectNoSidewaysScroll(page, "guidelines")
  await expectAccessible(page, "guidelines")
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the table stands whole, with what has lapsed and what was not seen live", async ({ page }) => {
    await page.goto(await lessonShowing("guidelines", "staff"))
    await expect(bodies(page)).toHaveCount(8)
    await expect(figure(page)).toContainText("Lapsed:")
    await expect(figure(page)).toContainText("As reported on a training page.")
    await expect(figure(page).getByLabel("Order")).toBeHidden()
  })
})
