import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"

const cycle = (page: Page) => page.locator("[data-figure=cycle]")
const note = (page: Page) => cycle(page).getByRole("status")
const arrows = (page: Page) => cycle(page).getByRole("list").first().getByRole("button")

for (const voice of ["staff", "patient"] as const) {
  test(`by keyboard alone every arrow tells the ${voice} reader how sure it is and what would prove it`, async ({
    page,
  }) => {
    await openFigure(page, "cycle", voice)
    await expect(arrows(page)).toHaveCount(5)
    await arrows(page).first().focus()
    for (let number = 1; number <= 5; number++) {
      await page.keyboard.press("Enter")
      await expect(arrows(page).nth(number - 1)).toHaveAttribute("aria-pressed", "true")
      await expect(note(page)).toContainText("What would prove this?")
      await expect(note(page).getByText(new RegExp(`^${number}\\. `))).toBeVisible()
      await page.keyboard.press("Tab")
    }
    await expect(note(page)).toContainText("not shown")
    await expect(note(page)).toContainText("unknown")
  })
}

test("an arrow in the drawing can be pressed too", async ({ page }) => {
  await openFigure(page, "cycle", "staff")
  await cycle(page).locator("button[tabindex='-1']").nth(1).click()
  await expect(arrows(page).nth(1)).toHaveAttribute("aria-pressed", "true")
  await expect(note(page)).toContainText("No source of this course was found to test this step by itself.")
})

test("it is accessible in both voices, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const voice of ["staff", "patient"] as const) {
    await openFigure(page, "cycle", voice)
    await cycle(page).getByText("The same as text").click()
    await arrows(page).last().click()
    await expectNoSidewaysScroll(page, `cycle, ${voice}`)
    await expectAccessible(page, `cycle, ${voice}`)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("all five arrows are told of at once", async ({ page }) => {
    await page.goto(await lessonShowing("cycle", "patient"))
    await expect(arrows(page).first()).toBeHidden()
    await expect(note(page).getByText("What would prove this?")).toHaveCount(5)
    for (const ask of await note(page).getByText("What would prove this?").all())
      await expect(ask).toBeVisible()
  })
})
