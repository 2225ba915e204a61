import { loadCourse } from "@/lib/course/loaders"
import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"

const myths = (page: Page) => page.locator("[data-figure=myths]")
const own = (page: Page) => myths(page).getByRole("textbox", { name: "Your wording" })

async function sentences() {
  const { figures, statements } = await loadCourse()
  return (figures.myths?.swaps ?? []).map((swap) => ({
    ...swap,
    said: statements.find(({ id }) => id === swap.statement)?.said ?? "",
  }))
}

test("a sentence is rewritten, compared, ticked and set back by keyboard, and each is announced", async ({
  page,
}) => {
  const [first, second] = await sentences()
  await openFigure(page, "myths", "staff")
  const said = myths(page).getByRole("status")
  await expect(own(page)).toHaveValue(first?.said ?? "")
  await own(page).focus()
  await page.keyboard.press("ControlOrMeta+A")
  await page.keyboard.type("NSAIDs help a little.")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  await expect(said).toHaveText("An honest wording is shown below, with 4 points to tick.")
  await expect(myths(page)).toContainText(first?.wording ?? "", { useInnerText: true })
  await myths(page).getByRole("checkbox").nth(2).focus()
  await page.keyboard.press("Space")
  await expect(said).toHaveText("1 of 4 ticked.")
  await myths(page).getByRole("button", { name: "Next sentence" }).click()
  await expect(said).toContainText("Sentence 2 of 8")
  await expect(own(page)).toHaveValue(second?.said ?? "")
  await expect(myths(page)).not.toContainText(second?.wording ?? "", { useInnerText: true })
  await myths(page)
    .getByRole("combobox", { name: /^Sentence/ })
    .selectOption({ index: 0 })
  await expect(own(page)).toHaveValue("NSAIDs help a little.")
  await myths(page).getByRole("button", { name: "Reset" }).click()
  await expect(said).toHaveText("The sentence is back as it was.")
  await expect(own(page)).toHaveValue(first?.said ?? "")
})

test("the figure is accessible, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openFigure(page, "myths", "staff")
  await myths(page).getByRole("button", { name: "Compare" }).click()
  await myths(page).getByText("The same as text").click()
  await expectNoSidewaysScroll(page, "myths, staff")
  await expectAccessible(page, "myths, staff")
  await page.goto(await lessonShowing("myths", "patient"))
  await expectNoSidewaysScroll(page, "myths, patient")
  await expectAccessible(page, "myths, patient")
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("each sentence stands beside its honest wording", async ({ page }) => {
    await page.goto(await lessonShowing("myths", "staff"))
    await expect(own(page)).toBeHidden()
    for (const { wording } of await sentences())
      await expect(myths(page)).toContainText(wording, { useInnerText: true })
  })

  test("patients read what is better to say", async ({ page }) => {
    await page.goto(await lessonShowing("myths", "patient"))
    await expect(myths(page)).toContainText("There is no perfect way to sit or lift. Move often.")
  })
})
