import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"
import { expectQuiet } from "#tests/support/quiet"

const checker = (page: Page) => page.locator("[data-figure=risk-check]")
const verdict = (page: Page) => checker(page).getByRole("status")
const group = (page: Page, name: RegExp | string) => checker(page).getByRole("radiogroup", { name })

async function sayNoToAll(page: Page): Promise<void> {
  for (const each of await checker(page).getByRole("radiogroup").all())
    await each.getByRole("radio", { name: "No", exact: true }).check()
}

test("it holds until each dangerous thing is ruled out, and never says more than to ask", async ({
  page,
}) => {
  await openFigure(page, "risk-check", "staff")
  await expect(verdict(page)).toContainText(
    "Do not let them take it until you have spoken to the prescriber.",
  )
  await expect(verdict(page)).toContainText("Not answered: 16.")
  await sayNoToAll(page)
  await expect(verdict(page)).toContainText("No listed risk ticked: still ask.")
  await group(page, "Breastfeeding").getByRole("radio", { name: "Not known" }).check()
  await expect(verdict(page)).toContainText("Tell the care team before the first tablet.")
  await group(page, "Sleep apnoea").getByRole("radio", { name: "Not known" }).check()
  await expect(verdict(page)).toContainText("Do not let them take it")
  await expect(
    checker(page)
      .getByRole("listitem")
      .filter({ hasText: /^Sleep apnoea$/ }),
  ).toBeVisible()
  await checker(page).getByRole("button", { name: "Clear the answers" }).click()
  await expect(verdict(page)).toContainText("Not answered: 16.")
})

test("a patient answers by keyboard alone", async ({ page }) => {
  await openFigure(page, "risk-check", "patient")
  await sayNoToAll(page)
  await expect(verdict(page)).toContainText("No listed risk ticked: still ask before you take it.")
  const pills = group(page, "Strong pain pills such as codeine")
  await pills.getByRole("radio", { name: "No", exact: true }).focus()
  await page.keyboard.press("ArrowRight")
  await expect(pills.getByRole("radio", { name: "Not sure" })).toBeChecked()
  await expect(verdict(page)).toContainText(
    "Do not take it until you have spoken to your doctor or pharmacist.",
  )
})

test("no answer leaves the page, and none is kept", async ({ page }) => {
  await expectQuiet(page, await lessonShowing("risk-check", "patient"), async () => {
    await sayNoToAll(page)
    await checker(page).getByRole("button", { name: "Clear the answers" }).click()
    await sayNoToAll(page)
  })
  await expect(checker(page)).toContainText("Nothing is sent, and nothing is kept.")
  await page.reload()
  await expect(verdict(page)).toContainText("Not answered: 16.")
})

test("it is accessible in each of its states, and fits a narrow phone", async ({ page }) => {
  // As high as the page: where nothing scrolls, nothing lies half under what stays in view.
  await page.setViewportSize({ width: 320, height: 20_000 })
  for (const voice of ["staff", "patient"] as const) {
    await openFigure(page, "risk-check", voice)
    await checker(page).getByText("The same as text").click()
    await expectNoSidewaysScroll(page, `risk-check, ${voice}`)
    await expectAccessible(page, `risk-check, ${voice}, not answered`)
    await sayNoToAll(page)
    await expectAccessible(page, `risk-check, ${voice}, all no`)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("each risk stands there with its reason and what it comes to", async ({ page }) => {
    await page.goto(await lessonShowing("risk-check", "patient"))
    await expect(
      checker(page).getByText("Mixed with diazepam, they can slow or stop your breathing.").first(),
    ).toBeVisible()
    await expect(
      checker(page).getByText("Yes, or not sure: do not take it until you have spoken to").first(),
    ).toBeVisible()
    await expect(checker(page).getByRole("radio").first()).toBeHidden()
  })
})
