import { aStaffLearner, expect, signIn, test } from "#tests/support/journey"
import { keyOf, wrongOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { answerQuiz, fillIn, goOn, handIn, questionOn, saved, startQuiz } from "#tests/support/quiz/walk"

test("somebody without an account takes a quiz and passes", async ({ page }) => {
  const { path, questions } = await quizOf("staff")
  await startQuiz(page, path)
  await answerQuiz(page, questions, keyOf)
  await expect(page.getByText("Every question is answered.")).toBeVisible()
  await handIn(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You passed")
  await expect(page.getByRole("link", { name: "Make an account" })).toBeVisible()
})

test("who missed something is told what is right and why, and led back to the sentence", async ({ page }) => {
  const { path, questions } = await quizOf("staff")
  await startQuiz(page, path)
  await answerQuiz(page, questions, wrongOf)
  await handIn(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not passed yet")
  await expect(page.getByText("You chose this. It is not right.").first()).toBeVisible()
  await page
    .getByRole("link", { name: /^Read it again/ })
    .first()
    .click()
  const anchor = decodeURIComponent(new URL(page.url()).hash)
  expect(anchor).toMatch(/^#claim-/)
  await expect(page.locator(`[id="${anchor.slice(1)}"]`)).toBeInViewport()
})

test("a patient is never told of passing or failing", async ({ page }) => {
  const { path, questions } = await quizOf("patient")
  await page.goto(path)
  await startQuiz(page, path)
  await answerQuiz(page, questions, wrongOf)
  await handIn(page)
  await expect(page.getByRole("heading", { name: "Let us look at this again" })).toBeVisible()
  expect(await page.getByRole("main").innerText()).not.toMatch(/\b(pass|passed|fail|failed|score|points)\b/i)
})

test("an answer is saved as it is given, and is there after the page was closed", async ({
  page,
  context,
}) => {
  const { path, questions } = await quizOf("staff")
  const attempt = await startQuiz(page, path)
  while ((await questionOn(page, questions)).kind !== "single") await goOn(page)
  const here = page.url()
  await fillIn(page, keyOf(await questionOn(page, questions)))
  await saved(page)
  await page.close()
  const again = await context.newPage()
  await again.goto(here)
  await expect(again.locator("[data-answer] input:checked").first()).toBeVisible()
  await again.goto(`/attempt/${attempt}`)
  await expect(again).toHaveURL(here.endsWith("/1") ? /\/2$/ : /\/1$/)
})

test("a question may be left open, and the review says so and leads back", async ({ page }) => {
  const { path, questions } = await quizOf("staff")
  await startQuiz(page, path)
  await answerQuiz(page, questions, () => null)
  const open = page.getByRole("listitem").filter({ hasText: "Not answered" })
  await expect(open).toHaveCount(await page.getByRole("main").getByRole("listitem").count())
  await open.nth(2).getByRole("link").click()
  await expect(page).toHaveURL(/\/3$/)
})

test("an attempt is not found by anybody else", async ({ page, anotherBrowser, tolerate }) => {
  tolerate(/404/)
  const { path } = await quizOf("staff")
  const attempt = await startQuiz(page, path)
  const other = await anotherBrowser()
  await signIn(other, await aStaffLearner())
  for (const rest of ["", "/1", "/review", "/result"]) {
    expect((await other.goto(`/attempt/${attempt}${rest}`))?.status(), rest).toBe(404)
  }
})

test("a try again is a new attempt, and the one before stays", async ({ page }) => {
  const { path, questions } = await quizOf("staff")
  const first = await startQuiz(page, path)
  await answerQuiz(page, questions, wrongOf)
  await handIn(page)
  const second = await startQuiz(page, path)
  expect(second).not.toBe(first)
  await answerQuiz(page, questions, keyOf)
  await handIn(page)
  await page.goto(path)
  await expect(page.getByRole("row")).toHaveCount(3)
  await page.getByRole("link", { name: "Look at it" }).last().click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not passed yet")
})

test("the second of two tabs hears that the first was quicker, and sees its answer", async ({
  page,
  context,
  tolerate,
}) => {
  tolerate(/409/)
  const { path, questions } = await quizOf("staff")
  const attempt = await startQuiz(page, path)
  while ((await questionOn(page, questions)).kind !== "single") await goOn(page)
  const other = await context.newPage()
  await other.goto(page.url())
  const choices = page.getByRole("radio")
  const value = await choices.first().getAttribute("value")
  await choices.first().check()
  await saved(page)
  // A click and no more: the newer answer may be there before anybody has looked at this one.
  await other.getByRole("radio").nth(1).click()
  await expect(other.getByText("Answered somewhere else")).toBeVisible()
  await expect(other.locator(`input[value="${value}"]`)).toBeChecked()
  await other.getByRole("radio").nth(1).check()
  await saved(other)
  expect(attempt).toBeTruthy()
})
