import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"

const plot = (page: Page) => page.locator("[data-figure=accumulation]")
const result = (page: Page) => plot(page).getByRole("status")
const slider = (page: Page, name: string) => plot(page).getByRole("slider", { name })

test("by keyboard alone a longer half-life and a shorter gap make more of the same doses", async ({
  page,
}) => {
  await openFigure(page, "accumulation", "staff")
  await expect(
    plot(page).getByText("amount in the body (in single doses)", { exact: true }).first(),
  ).toBeVisible()
  await expect(plot(page).getByText("amount, not effect and not blood level", { exact: true })).toBeVisible()
  await slider(page, "Half-life").focus()
  await page.keyboard.press("Home")
  await expect(slider(page, "Half-life")).toHaveAttribute("aria-valuetext", "20 hours")
  await expect(result(page)).toContainText("level off at about 1.8,")
  await page.keyboard.press("Tab")
  await expect(plot(page).getByRole("link", { name: "Klotz 1975" }).first()).toBeFocused()
  await slider(page, "Gap between doses").focus()
  await page.keyboard.press("Home")
  await expect(result(page)).toContainText("One dose every 8 hours")
  await expect(result(page)).toContainText("level off at about 4.1,")
})

test("stopping makes it fall by halves, as the picture and the table say", async ({ page }) => {
  await openFigure(page, "accumulation", "staff")
  await slider(page, "Day of stopping").focus()
  await page.keyboard.press("Home")
  await expect(result(page)).toContainText("none from day 1 on")
  await expect(result(page)).toContainText("just after dose 1")
  await plot(page).getByText("The same as text").click()
  await expect(plot(page).getByRole("row", { name: "0 1.0 1.0" })).toBeVisible()
  await expect(plot(page).getByRole("row")).toHaveCount(16)
})

test("nothing in it is a dose or a time to drive", async ({ page }) => {
  for (const voice of ["staff", "patient"] as const) {
    await page.goto(await lessonShowing("accumulation", voice))
    await expect(plot(page)).not.toContainText(/\bmg\b|safe to drive|you (can|may) drive/i)
  }
})

test("patients see bars, with nothing to set", async ({ page }) => {
  await page.goto(await lessonShowing("accumulation", "patient"))
  await expect(plot(page)).toContainText("Day 4")
  await expect(plot(page)).toContainText("25 out of 100")
  await expect(plot(page)).toContainText("In older people it can stay longer.")
  await expect(plot(page).getByRole("slider")).toHaveCount(0)
})

test("it is accessible in both voices, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const voice of ["staff", "patient"] as const) {
    await page.goto(await lessonShowing("accumulation", voice))
    await plot(page).getByText("The same as text").click()
    await expectNoSidewaysScroll(page, `accumulation, ${voice}`)
    await expectAccessible(page, `accumulation, ${voice}`)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the picture, its warnings and its table are there", async ({ page }) => {
    await page.goto(await lessonShowing("accumulation", "staff"))
    await expect(plot(page).getByRole("img", { name: /amount in the body/ })).toBeVisible()
    await expect(plot(page)).toContainText("Older does not by itself mean a higher blood level.")
    await expect(slider(page, "Half-life")).toBeHidden()
    await plot(page).getByText("The same as text").click()
    await expect(plot(page).getByRole("row", { name: /^6 4\.3 1\.8/ })).toBeVisible()
  })
})
