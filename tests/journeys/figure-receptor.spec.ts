import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"

const receptor = (page: Page) => page.locator("[data-figure=receptor]")
const result = (page: Page) => receptor(page).getByRole("status")
const box = (page: Page, name: string) => receptor(page).getByRole("checkbox", { name })

test("by keyboard alone: diazepam opens nothing without GABA, and helps it when it is there", async ({
  page,
}) => {
  await openFigure(page, "receptor", "staff")
  await expect(result(page)).toContainText("The channel opens more often.")
  await box(page, "GABA").focus()
  await page.keyboard.press("Space")
  await expect(result(page)).toContainText("The channel is shut.")
  await expect(result(page)).toContainText("No effect of diazepam.")
  await page.keyboard.press("Tab")
  await expect(box(page, "Diazepam")).toBeFocused()
  await page.keyboard.press("Space")
  await expect(result(page)).toContainText("The channel is shut.")
  await page.keyboard.press("Shift+Tab")
  await page.keyboard.press("Space")
  await expect(result(page)).toContainText("The channel opens now and then (normal).")
  await expect(result(page)).toContainText("No effect of diazepam.")
})

test("each α brings its own effects, marked as mouse data", async ({ page }) => {
  await openFigure(page, "receptor", "staff")
  await receptor(page).getByRole("radio", { name: "α2" }).focus()
  await page.keyboard.press("ArrowUp")
  await expect(result(page).getByRole("listitem")).toContainText(["sleepiness", "against seizures"])
  await page.keyboard.press("ArrowDown")
  await expect(result(page).getByRole("listitem")).toContainText(["looser muscles", "less anxiety"])
  await page.keyboard.press("ArrowDown")
  await expect(result(page).getByRole("listitem")).toContainText(["looser muscles at a very high dose only"])
  for (const effect of await result(page).getByRole("listitem").all())
    await expect(effect).toContainText("mouse data")
  await expect(receptor(page).getByRole("img", { name: /two α3, two β and one γ/ })).toBeVisible()
})

test("it is accessible in its states, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openFigure(page, "receptor", "staff")
  await receptor(page).getByText("The same as text").click()
  await expectNoSidewaysScroll(page, "receptor")
  await expectAccessible(page, "receptor, both bound")
  await box(page, "GABA").uncheck()
  await expectAccessible(page, "receptor, diazepam alone")
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("every state stands in a table, and there is nothing to press", async ({ page }) => {
    await page.goto(await lessonShowing("receptor", "staff"))
    const row = receptor(page).getByRole("row", { name: /^no yes is shut none none none/ })
    await expect(row.first()).toBeVisible()
    await expect(box(page, "GABA")).toBeHidden()
  })
})
