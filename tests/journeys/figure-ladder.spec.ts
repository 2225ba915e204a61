import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"

const ladder = (page: Page) => page.locator("[data-figure=ladder]")
const line = (page: Page, name: string) =>
  ladder(page)
    .getByRole("listitem")
    .filter({ has: page.getByLabel(name) })

test("lines are sorted by keyboard, compared with the evidence, and the result is announced", async ({
  page,
}) => {
  await openFigure(page, "ladder", "staff")
  const said = ladder(page).getByRole("status")
  await expect(said).toBeEmpty()
  await expect(line(page, "A cold pack")).not.toContainText("Not enough evidence to say.", {
    useInnerText: true,
  })
  await ladder(page).getByLabel("A cold pack").focus()
  await page.keyboard.press("End")
  await ladder(page).getByLabel("A heat wrap").selectOption("Helps")
  const press = ladder(page).getByRole("button", { name: "Compare with the evidence" })
  await press.focus()
  await page.keyboard.press("Enter")
  await expect(said).toHaveText(
    "1 of 11 stand where the evidence has them. 9 were left open. The reasons are under each line.",
  )
  await expect(line(page, "A cold pack")).toContainText("So did you.")
  await expect(line(page, "A heat wrap")).toContainText("You put it elsewhere.")
  await expect(line(page, "An NSAID, such as ibuprofen")).toContainText("heart attack or stroke")
  await page.keyboard.press("Enter")
  await expect(said).toBeEmpty()
  await expect(ladder(page).getByLabel("A heat wrap")).toHaveValue("")
})

test("the figure is accessible, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const voice of ["staff", "patient"] as const) {
    await openFigure(page, "ladder", voice)
    await ladder(page).getByRole("button", { name: "Compare with the evidence" }).click()
    await ladder(page).getByText("The same as text").click()
    await expectNoSidewaysScroll(page, `ladder, ${voice}`)
    await expectAccessible(page, `ladder, ${voice}`)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the evidence stands under each line at once", async ({ page }) => {
    await page.goto(await lessonShowing("ladder", "patient"))
    await expect(ladder(page)).toContainText("They can harm your stomach, kidneys or heart.", {
      useInnerText: true,
    })
    await expect(ladder(page).getByRole("combobox").first()).toBeHidden()
  })
})
