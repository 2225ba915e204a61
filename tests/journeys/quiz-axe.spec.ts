import { expect, expectAccessibleInEveryDress, test } from "#tests/support/journey"
import { wrongOf } from "#tests/support/quiz/questions"
import { workingKinds } from "@/lib/quiz/schema"
import { quizOf } from "#tests/support/quiz/real-course"
import { fillIn, goOn, handIn, questionOn, saved, startQuiz, startQuizWith } from "#tests/support/quiz/walk"

const look = expectAccessibleInEveryDress

test("every state of a question of every kind keeps the rules of WCAG 2.2 A and AA, up to the result", async ({
  page,
  tolerate,
}) => {
  tolerate(/422/)
  test.setTimeout(240_000)
  const { path, questions } = await quizOf("staff")
  const attempt = await startQuizWith(page, path, ...workingKinds)
  for (const [index, kind] of workingKinds.entries()) {
    await page.goto(`/attempt/${attempt}/${index + 1}`)
    await look(page, `${kind}, unanswered`)
    if (kind === "numeric") {
      await page.getByRole("textbox").fill("three")
      await expect(page.getByText("Could not save", { exact: true })).toBeVisible()
      await look(page, "a number that could not be read")
    }
    await fillIn(page, wrongOf(await questionOn(page, questions)))
    await saved(page)
    await look(page, `${kind}, saved`)
  }
  await page.goto(`/attempt/${attempt}/review`)
  await handIn(page)
  await look(page, "the result")
})

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
