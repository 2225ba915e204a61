import { expect, test } from "#tests/support/journey"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import {
  answerQuiz,
  fillIn,
  goOn,
  handIn,
  questionOn,
  startQuiz,
  startQuizWith,
} from "#tests/support/quiz/walk"

test.use({ javaScriptEnabled: false })

test("the whole quiz works as plain forms with scripts off", async ({ page }) => {
  const { path, questions } = await quizOf("staff")
  await startQuiz(page, path)
  await answerQuiz(page, questions, keyOf)
  await expect(page.getByText("Every question is answered.")).toBeVisible()
  await handIn(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You passed")
})

test("a form says what it saved, and when, with the name of the zone", async ({ page }) => {
  const { path, questions } = await quizOf("patient")
  await startQuiz(page, path)
  await fillIn(page, keyOf(await questionOn(page, questions)))
  await goOn(page)
  await page.getByRole("button", { name: "Back" }).click()
  await expect(page).toHaveURL(/\/1$/)
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/Saved \d\d:\d\d UTC/)
})

test("a number in words is given back with the reason", async ({ page }) => {
  const { path } = await quizOf("staff")
  await startQuizWith(page, path, "numeric")
  const field = page.getByRole("textbox")
  await field.fill("three or so")
  await page.getByRole("button", { name: /^Save and/ }).click()
  await expect(page.getByText("could not be read as one number")).toBeVisible()
  await expect(field).toHaveValue("three or so")
  await field.fill("about 3,4 doses")
  await goOn(page)
})

test("a form that was overtaken says so and shows what was kept", async ({ page, context }) => {
  const { path, questions } = await quizOf("staff")
  await startQuiz(page, path)
  while ((await questionOn(page, questions)).kind !== "single") await goOn(page)
  const here = page.url()
  const other = await context.newPage()
  await other.goto(here)
  await page.getByRole("radio").first().check()
  await goOn(page)
  await other.getByRole("radio").nth(1).check()
  await other.getByRole("button", { name: /^Save and/ }).click()
  await expect(other).toHaveURL(here)
  await expect(other.getByText("answered somewhere else")).toBeVisible()
  await expect(other.getByRole("radio").first()).toBeChecked()
})

test("a lesson's check is answered as a plain form", async ({ page }) => {
  const { module, questions } = await quizOf("staff")
  const lesson = module.lessons[0]!
  const question = questions.find(({ id }) => lesson.voices.staff.checks.includes(id))!
  await page.goto(`/course/staff/${module.slug}/${lesson.slug}`)
  await fillIn(page, keyOf(question))
  await page.getByRole("button", { name: "Check my answer" }).click()
  await expect(page).toHaveURL(new RegExp(`/check/staff/${question.id}$`))
  await expect(page.getByText("You chose this. It is right.").first()).toBeVisible()
  await page.getByRole("link", { name: "Back to the lesson" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.voices.staff.title)
})
