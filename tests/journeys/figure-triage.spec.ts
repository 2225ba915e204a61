import { loadCourse } from "@/lib/course/loaders"
import { levels, type TriageCase } from "@/lib/figure/triage/schema"
import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"

const triage = (page: Page) => page.locator("[data-figure=triage]")
const press = (page: Page) => triage(page).getByRole("button", { name: /^(Check|Next|See how it went)$/ })

async function cases(voice: "staff" | "patient"): Promise<TriageCase[]> {
  const { figures } = await loadCourse()
  return figures.triage?.cases[voice] ?? []
}

/** By keyboard alone: to the answer with the arrows, to the button with Tab, and Enter. */
async function answer(page: Page, level: TriageCase["level"]): Promise<void> {
  await triage(page).getByRole("radio").first().focus()
  await page.keyboard.press("Space")
  for (let step = 0; step < levels.indexOf(level); step++) await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
}

async function goOn(page: Page): Promise<void> {
  await expect(press(page)).toBeFocused()
  await page.keyboard.press("Enter")
}

test("what was missed comes again until it is right, and the dangerous mistake is named first", async ({
  page,
}) => {
  const all = await cases("staff")
  await openFigure(page, "triage", "staff")
  const said = triage(page).getByRole("status")
  await expect(triage(page).getByRole("heading", { name: "1 of 12" })).toBeVisible()
  await press(page).click()
  await expect(said).toHaveText("Choose one of the three first.")
  // Too much care for the first that needs none, and too little for the first emergency.
  const emergency = all.findIndex(({ level }) => level === "emergency")
  const calm = all.findIndex(({ level }) => level === "selfCare")
  for (const [index, { level, reason }] of all.entries()) {
    await answer(page, index === emergency ? "selfCare" : index === calm ? "emergency" : level)
    await expect(said).toContainText(index === emergency || index === calm ? "Not right." : "Right.")
    await expect(said).toContainText(reason)
    await goOn(page)
    if (index < 11)
      await expect(triage(page).getByRole("heading", { name: `${index + 2} of 12` })).toBeFocused()
  }
  await expect(triage(page).getByRole("heading", { name: "Once more: 2 to get right" })).toBeFocused()
  for (const index of [emergency, calm].toSorted((a, b) => a - b)) {
    await answer(page, all[index]?.level ?? "emergency")
    await expect(said).toContainText("Right.")
    await goOn(page)
  }
  await expect(
    triage(page).getByRole("heading", { name: "All 12 are right now. At the first try: 10 of 12." }),
  ).toBeFocused()
  const mistakes = triage(page).getByRole("heading", { level: 5 })
  await expect(mistakes).toHaveText([
    "The most dangerous mistake: an emergency was left to wait",
    "Also missed at first",
  ])
  await triage(page).getByRole("button", { name: "Start again" }).click()
  await expect(triage(page).getByRole("heading", { name: "1 of 12" })).toBeFocused()
})

test("numbers are those of the country that was chosen", async ({ page }) => {
  await openFigure(page, "triage", "patient")
  const first = triage(page).getByRole("radio").first()
  await expect(first).toHaveAccessibleName(/999 or A&E.*911 or the ER/)
  await page.getByRole("radio", { name: "US", exact: true }).first().check()
  await expect(first).toHaveAccessibleName(/911 or the ER/)
  await expect(first).not.toHaveAccessibleName(/999/)
})

test("the figure is accessible while it asks and tells, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const voice of ["staff", "patient"] as const) {
    await openFigure(page, "triage", voice)
    await triage(page).getByRole("radio").nth(1).check()
    await press(page).click()
    await triage(page).getByText("The same as text").click()
    await expectNoSidewaysScroll(page, `triage, ${voice}`)
    await expectAccessible(page, `triage, ${voice}`)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("every report is there, with its answer behind a fold", async ({ page }) => {
    const all = await cases("patient")
    await page.goto(await lessonShowing("triage", "patient"))
    await expect(triage(page).getByRole("radio").first()).toBeHidden()
    const folds = triage(page).getByText("Answer and reason")
    await expect(folds).toHaveCount(all.length)
    await folds.first().click()
    await expect(triage(page)).toContainText(all[0]?.reason ?? "", { useInnerText: true })
    await expect(triage(page)).not.toContainText(all[1]?.reason ?? "", { useInnerText: true })
  })
})
