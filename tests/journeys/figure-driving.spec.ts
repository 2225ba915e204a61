import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"
import { expectQuiet } from "#tests/support/quiet"

const decision = (page: Page) => page.locator("[data-figure=driving]")
const verdict = (page: Page) => decision(page).getByRole("status")

async function sayNoToAll(page: Page): Promise<void> {
  for (const each of await decision(page).getByRole("radiogroup").all())
    await each.getByRole("radio", { name: "No", exact: true }).check()
}

test("it says no until six noes are given by keyboard, and then only to look again", async ({ page }) => {
  await openFigure(page, "driving", "patient")
  await expect(verdict(page)).toContainText("Do not drive.")
  const groups = await decision(page).getByRole("radiogroup").all()
  expect(groups).toHaveLength(6)
  for (const each of groups) {
    await expect(verdict(page)).toContainText("Do not drive.")
    await each.getByRole("radio", { name: "Yes" }).focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("ArrowRight")
    await expect(each.getByRole("radio", { name: "No", exact: true })).toBeChecked()
  }
  await expect(verdict(page)).toContainText("Check again before each trip. The law still applies.")
  await expect(decision(page)).not.toContainText(/you (can|may) drive|safe to drive/i)
  await page.keyboard.press("ArrowRight")
  await expect(verdict(page)).toContainText("Do not drive.")
})

test("the law of one country does not stand in the other's panel", async ({ page }) => {
  await openFigure(page, "driving", "staff")
  const uk = decision(page).getByRole("region", { name: "In the UK" })
  const us = decision(page).getByRole("region", { name: "In the US" })
  await expect(uk).toContainText("driving while impaired, at any blood level")
  await expect(us).toContainText("State law varies")
  await expect(us).not.toContainText("550")
  await page
    .getByRole("group", { name: "Show facts for" })
    .getByRole("radio", { name: "US", exact: true })
    .check()
  await expect(uk).toBeHidden()
  await expect(us).toBeVisible()
})

test("no answer leaves the page, and none is kept", async ({ page }) => {
  await expectQuiet(page, await lessonShowing("driving", "patient"), () => sayNoToAll(page))
  await expect(decision(page)).toContainText("Nothing is sent, and nothing is kept.")
})

test("it is accessible in both of its states, and fits a narrow phone", async ({ page }) => {
  // As high as the page: where nothing scrolls, nothing lies half under what stays in view.
  await page.setViewportSize({ width: 320, height: 20_000 })
  for (const voice of ["staff", "patient"] as const) {
    await openFigure(page, "driving", voice)
    await decision(page).getByText("The same as text").click()
    await expectNoSidewaysScroll(page, `driving, ${voice}`)
    await expectAccessible(page, `driving, ${voice}, not answered`)
    await sayNoToAll(page)
    await expectAccessible(page, `driving, ${voice}, all no`)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the rule, the signs and the law are read", async ({ page }) => {
    await page.goto(await lessonShowing("driving", "patient"))
    await expect(
      decision(page).getByText("One yes, or one not sure, is enough: do not drive.").first(),
    ).toBeVisible()
    await expect(decision(page).getByText("All no?")).toBeVisible()
    await expect(decision(page).getByText("In England and Wales it is against the law")).toBeVisible()
    await expect(decision(page).getByRole("radio").first()).toBeHidden()
  })
})
