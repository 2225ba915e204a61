import type { Course } from "@/lib/course/schema"
import { connect } from "@/lib/database/client"
import { expect, expectAccessible, type Page, test } from "#tests/support/journey"
import { withOwnProduct } from "#tests/support/own-product"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { fillIn, goOn, questionOn, startQuiz } from "#tests/support/quiz/walk"

test.setTimeout(180_000)

/** The course with half an hour for each quiz of a module. */
const hurried = (course: Course): Course => ({
  ...course,
  modules: course.modules.map((module) => ({
    ...module,
    quiz: { ...module.quiz, staff: { ...module.quiz.staff, minutes: 30 } },
  })),
})

const main = (page: Page) => page.getByRole("main")
const until = async (page: Page) =>
  new Date((await page.getByText("Time until").locator("time").getAttribute("datetime")) ?? "").getTime()
const attemptOf = (page: Page) => /attempt\/([\w-]+)/.exec(page.url())![1]!

test("a quiz whose time is limited says until when, gives more to whoever asks, warns, and hands in what was saved", async ({
  anotherBrowser,
}) => {
  await withOwnProduct(async ({ product, postgres }) => {
    const database = connect(postgres.appUrl, 1)
    const letEndIn = (id: string, seconds: number) => database.$executeRaw`
      UPDATE "Attempt" SET "deadline" = now() + make_interval(secs => ${seconds}::int) WHERE "id" = ${id}::uuid`
    const { path, questions } = await quizOf("staff")

    for (const javaScriptEnabled of [true, false]) {
      const page = await anotherBrowser({ baseURL: product.address, javaScriptEnabled })
      await page.goto(path)
      await expect(main(page)).toContainText("minutes, and more if you ask")
      await expect(main(page)).toContainText("You can add 30 minutes up to 10 times.")
      await startQuiz(page, path)
      while ((await questionOn(page, questions)).kind !== "single") await goOn(page)
      const question = await questionOn(page, questions)
      const [here, before] = [page.url(), await until(page)]
      await fillIn(page, keyOf(question))
      await page.getByRole("button", { name: "More time" }).click()
      await expect(main(page)).toContainText("can do so 10 times more")
      if (javaScriptEnabled) await expectAccessible(page, "asking for more time")
      await page.getByRole("button", { name: "Add 30 minutes" }).click()
      await expect(page).toHaveURL(here)
      await expect(main(page).getByRole("radio", { checked: true })).toHaveCount(1)
      expect((await until(page)) - before).toBe(30 * 60_000)
      await expect(main(page).getByRole("alert")).not.toContainText("left")

      await letEndIn(attemptOf(page), javaScriptEnabled ? 123 : 60)
      await page.reload()
      await expect(main(page).getByRole("alert")).toContainText("Less than 2 minutes left")
      if (javaScriptEnabled) await expectAccessible(page, "a question whose time is nearly up")

      await letEndIn(attemptOf(page), javaScriptEnabled ? -3 : -6)
      await page.reload()
      await expect(page).toHaveURL(/result$/, { timeout: 15_000 })
      await expect(main(page)).toContainText("Your time was up")
      await expect(main(page)).toContainText("You chose this. It is right.")
    }
    await database.$disconnect()
  }, hurried)
})
