import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"
import { wrongOf } from "#tests/support/quiz/questions"
import { workingKinds } from "@/lib/quiz/schema"
import { quizOf } from "#tests/support/quiz/real-course"
import { fillIn, goOn, handIn, questionOn, saved, startQuiz, startQuizWith } from "#tests/support/quiz/walk"

/** The page as it stands, for every reader: in light and dark, in forced colours, and on a narrow phone. */
async function look(page: Page, state: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page, `${state} in ${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active", reducedMotion: "reduce" })
  await expectAccessible(page, `${state} in forced colours`)
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "no-preference" })
  const wide = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page, state)
  await page.setViewportSize(wide)
}

for (const kind of workingKinds) {
  test(`every state of a question of the kind ${kind} keeps the rules of WCAG 2.2 A and AA`, async ({
    page,
    tolerate,
  }) => {
    tolerate(/422/)
    test.setTimeout(120_000)
    const { path, questions } = await quizOf("staff")
    const attempt = await startQuizWith(page, path, kind)
    await look(page, "unanswered")
    if (kind === "numeric") {
      await page.getByRole("textbox").fill("three")
      await expect(page.getByText("Could not save", { exact: true })).toBeVisible()
      await look(page, "a number that could not be read")
    }
    await fillIn(page, wrongOf(await questionOn(page, questions)))
    await saved(page)
    await look(page, "saved")
    await page.goto(`/attempt/${attempt}/review`)
    await handIn(page)
    await look(page, "result")
  })
}

test("a quiz keeps them before its start, and before it is handed in", async ({ page }) => {
  const { path } = await quizOf("staff")
  await page.goto(path)
  await look(page, "before the start")
  const attempt = await startQuiz(page, path)
  await page.goto(`/attempt/${attempt}/review`)
  await look(page, "before it is handed in")
})

test("a quiz is taken with the keyboard alone", async ({ page }) => {
  const { path, questions } = await quizOf("staff")
  await page.goto(path)
  await page.getByRole("button", { name: "Start the quiz" }).focus()
  await page.keyboard.press("Enter")
  await page.waitForURL(/\/1$/)
  while ((await questionOn(page, questions)).kind !== "single") await goOn(page)
  await page.getByRole("radio").first().focus()
  await page.keyboard.press("Space")
  await page.keyboard.press("ArrowDown")
  await expect(page.getByRole("radio").nth(1)).toBeChecked()
  await saved(page)
})
