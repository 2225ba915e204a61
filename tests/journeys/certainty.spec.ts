import { expect, type Page, test } from "#tests/support/journey"
import { wrongOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { fillIn, goOn, handIn, questionOn, saved, startQuiz } from "#tests/support/quiz/walk"

const question = (page: Page) => page.getByRole("group", { name: "How sure are you?" })

/** Goes on to a question that is asked with how sure one is, past the first of the quiz. */
async function toOneAsked(page: Page): Promise<void> {
  do await goOn(page)
  while ((await question(page).count()) === 0)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled })

    test("what somebody was sure of and had wrong comes first in the result", async ({ page }) => {
      const { path, questions } = await quizOf("staff")
      await startQuiz(page, path)
      await toOneAsked(page)
      const { stem } = await questionOn(page, questions)
      await fillIn(page, wrongOf(await questionOn(page, questions)))
      await question(page).getByLabel("I am sure").check()
      if (javaScriptEnabled) await saved(page)
      while (!page.url().endsWith("/review")) await goOn(page)
      await handIn(page)
      const first = page.getByRole("main").getByRole("article").first()
      await expect(first.getByRole("heading", { level: 3 })).toHaveText(stem.replace(/\s+/g, " ").trim())
      await expect(first.getByText("You were sure")).toBeVisible()
    })
  })
}

test("how sure somebody is stays when they come back, and can be said before the answer", async ({
  page,
}) => {
  const { path, questions } = await quizOf("staff")
  await startQuiz(page, path)
  await toOneAsked(page)
  await question(page).getByLabel("It is a guess").check()
  await fillIn(page, wrongOf(await questionOn(page, questions)))
  await saved(page)
  await page.reload()
  await expect(question(page).getByLabel("It is a guess")).toBeChecked()
})

test("a patient is not asked how sure they are", async ({ page }) => {
  const { path } = await quizOf("patient")
  await startQuiz(page, path)
  while (!page.url().endsWith("/review")) {
    await expect(question(page)).toHaveCount(0)
    await goOn(page)
  }
})
