import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"
import { expectQuiet } from "#tests/support/quiet"

const planner = (page: Page) => page.locator("[data-figure=stop-date]")
const said = (page: Page) => planner(page).getByRole("status")
const card = (page: Page, name: string) => planner(page).getByRole("region", { name })

async function takenDaily(page: Page, answer: string): Promise<void> {
  await planner(page).getByRole("radio", { name: answer, exact: true }).check()
}

test("staff plan a short course: dates, what was checked, and how long it is", async ({ page }) => {
  await openFigure(page, "stop-date", "staff")
  const plan = card(page, "Plan for a short course")
  await expect(said(page)).toContainText("Say first whether it has already been taken every day.")
  await expect(planner(page).getByLabel("Stop date")).toBeHidden()
  await takenDaily(page, "No")
  await planner(page).getByLabel("Start date").fill("2026-11-30")
  await planner(page).getByLabel("Stop date").fill("2026-12-04")
  await expect(said(page)).toContainText("5 days, counting the first and the last.")
  await expect(said(page)).toContainText("not a proven safe line")
  await expect(said(page)).toContainText("No review date yet.")
  await expect(plan).toContainText("Friday 4 December 2026")
  await planner(page).getByRole("checkbox", { name: "Opioids, codeine included" }).focus()
  await page.keyboard.press("Space")
  await expect(plan).toContainText("Opioids, codeine included: checked")
  await expect(plan).toContainText("Liver: not checked yet")
  await planner(page).getByLabel("Stop date").fill("2026-12-29")
  await expect(said(page)).toContainText("Longer than the NHS's usual 2 to 4 weeks")
  await planner(page).getByLabel("Stop date").fill("2026-11-29")
  await expect(said(page)).toHaveText("The stop date lies before the start date.")
  await expect(plan).not.toContainText("2026")
})

test("whoever takes it every day, or may, gets no dates and is told not to stop suddenly", async ({
  page,
}) => {
  for (const [voice, title, words] of [
    ["staff", "Plan for a short course", "A taper is planned by the prescriber: do not stop suddenly."],
    ["patient", "My stop card", "I do not stop on my own. I call first."],
  ] as const) {
    await openFigure(page, "stop-date", voice)
    await takenDaily(page, "No")
    await planner(page)
      .getByLabel(voice === "staff" ? "Start date" : "The day I will stop")
      .fill("2026-11-30")
    for (const answer of ["Yes", voice === "staff" ? "Not known" : "Not sure"]) {
      await takenDaily(page, answer)
      await expect(said(page)).toContainText(words)
      await expect(card(page, title)).toContainText(words)
      await expect(card(page, title)).not.toContainText("2026")
      await expect(planner(page).locator("input[type=date]").first()).toBeHidden()
    }
  }
})

test("a patient fills in a card, and the button prints that card alone", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-asked-to-print", "")
  })
  await openFigure(page, "stop-date", "patient")
  const mine = card(page, "My stop card")
  await takenDaily(page, "No")
  await planner(page).getByLabel("The day I will stop").fill("2028-02-29")
  await planner(page).getByLabel("Who I call").fill("Oak Street pharmacy")
  await expect(said(page)).toContainText("My last day is Tuesday 29 February 2028.")
  await expect(mine).toContainText("Oak Street pharmacy")
  await expect(mine).toContainText("Strong pain pills, such as codeine")
  await planner(page).getByRole("button", { name: "Print my card" }).click()
  await expect(page.locator("html")).toHaveAttribute("data-asked-to-print", "")
  await page.emulateMedia({ media: "print" })
  await expect(mine).toBeVisible()
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden()
  await expect(planner(page).getByText("Have you taken it every day already?", { exact: true })).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event("afterprint")))
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
})

test("nothing that is entered leaves the page or is kept", async ({ page }) => {
  await expectQuiet(page, await lessonShowing("stop-date", "patient"), async () => {
    await takenDaily(page, "No")
    await planner(page).getByLabel("The day I will stop").fill("2026-12-04")
    await planner(page).getByLabel("Who I call").fill("Oak Street pharmacy")
    await page.keyboard.press("Enter")
  })
  await page.reload()
  await expect(planner(page).getByLabel("Who I call")).toHaveValue("")
})

test("it is accessible as it is filled in, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const voice of ["staff", "patient"] as const) {
    await openFigure(page, "stop-date", voice)
    await planner(page).getByText("The same as text").click()
    await takenDaily(page, "Yes")
    await expectAccessible(page, `stop-date, ${voice}, taken every day`)
    await takenDaily(page, "No")
    await expectNoSidewaysScroll(page, `stop-date, ${voice}`)
    await expectAccessible(page, `stop-date, ${voice}, not taken every day`)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the card is there to be filled in by hand, with the warning on stopping", async ({ page }) => {
    await page.goto(await lessonShowing("stop-date", "patient"))
    await expect(card(page, "My stop card")).toBeVisible()
    await expect(planner(page).getByText("I do not stop on my own. I call first.").first()).toBeVisible()
    await expect(planner(page).getByLabel("Who I call")).toBeHidden()
    await expect(planner(page).getByRole("button")).toHaveCount(0)
  })
})
