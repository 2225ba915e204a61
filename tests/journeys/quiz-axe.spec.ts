import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"
import { wrongOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { fillIn, goOn, handIn, questionOn, saved, startQuiz } from "#tests/support/quiz/walk"

/** Looks at the page in every state that a quiz has. */
async function everyState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const { path, questions } = await quizOf("staff")
  await page.goto(path)
  await look("before the start")
  await startQuiz(page, path)
  const seen = new Set<string>()
  while (!page.url().endsWith("/review")) {
    const question = await questionOn(page, questions)
    if (!seen.has(question.kind)) await look(`${question.kind}, unanswered`)
    if (question.kind === "numeric") {
      await page.getByRole("textbox").fill("three")
      await expect(page.getByText("Not saved")).toBeVisible()
      await look("a number that could not be read")
    }
    await fillIn(page, wrongOf(question))
    await saved(page)
    if (!seen.has(question.kind)) await look(`${question.kind}, saved`)
    seen.add(question.kind)
    await goOn(page)
  }
  await look("review")
  await handIn(page)
  await look("result")
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test("every state of a quiz keeps the rules of WCAG 2.2 A and AA", async ({ page, tolerate }) => {
      tolerate(/422/)
      test.setTimeout(180_000)
      await everyState(page, (state) => expectAccessible(page, `${state} in ${colorScheme}`))
    })
  })
}

test("at 320 pixels no state of a quiz scrolls sideways", async ({ page, tolerate }) => {
  tolerate(/422/)
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 320, height: 640 })
  await everyState(page, (state) => expectNoSidewaysScroll(page, state))
})

test("forced colours and reduced motion keep the rules as well", async ({ page, tolerate }) => {
  tolerate(/422/)
  test.setTimeout(180_000)
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" })
  await everyState(page, (state) => expectAccessible(page, `${state} in forced colours`))
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
