import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"
import { wrongOf } from "#tests/support/quiz/questions"
import { workingKinds } from "@/lib/quiz/schema"
import { quizOf } from "#tests/support/quiz/real-course"
import { fillIn, goOn, handIn, questionOn, saved, startQuizWith } from "#tests/support/quiz/walk"

/** Looks at the page in every state that a quiz has. */
async function everyState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const { path, questions } = await quizOf("staff")
  await page.goto(path)
  await look("before the start")
  for (const kind of workingKinds) {
    const attempt = await startQuizWith(page, path, kind)
    await look(`${kind}, unanswered`)
    if (kind === "numeric") {
      await page.getByRole("textbox").fill("three")
      await expect(page.getByText("Not saved")).toBeVisible()
      await look("a number that could not be read")
    }
    await fillIn(page, wrongOf(await questionOn(page, questions)))
    await saved(page)
    await look(`${kind}, saved`)
    await page.goto(`/attempt/${attempt}/review`)
    if (kind === "case") await look("review")
    await handIn(page)
    await look(`${kind}, result`)
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test("every state of a quiz keeps the rules of WCAG 2.2 A and AA", async ({ page, tolerate }) => {
      tolerate(/422/)
      test.setTimeout(300_000)
      await everyState(page, (state) => expectAccessible(page, `${state} in ${colorScheme}`))
    })
  })
}

test("at 320 pixels no state of a quiz scrolls sideways", async ({ page, tolerate }) => {
  tolerate(/422/)
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 320, height: 640 })
  await everyState(page, (state) => expectNoSidewaysScroll(page, state))
})

test("forced colours and reduced motion keep the rules as well", async ({ page, tolerate }) => {
  tolerate(/422/)
  test.setTimeout(300_000)
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
