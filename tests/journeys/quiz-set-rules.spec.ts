import type { Course } from "@/lib/course/schema"
import type { QuizRules } from "@/lib/course/quiz-rules"
import { expect, expectAccessible, type Page, signInByForm, test } from "#tests/support/journey"
import { plainRun, secretFields } from "#tests/support/keys"
import { withOwnProduct } from "#tests/support/own-product"
import { keyOf, wrongOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { answerQuiz, fillIn, goOn, handIn, questionOn, startQuiz } from "#tests/support/quiz/walk"

test.setTimeout(180_000)

/** The course with these rules for the quizzes of its modules. */
const ruled = (rules: Partial<QuizRules>) => (course: Course) => ({
  ...course,
  modules: course.modules.map((module) => ({
    ...module,
    quiz: { staff: { ...module.quiz.staff, ...rules }, patient: module.quiz.patient },
  })),
})

const main = (page: Page) => page.getByRole("main")

/** Leaves a question that is told at once, without an answer: only "Check my answer" sends one. */
async function skip(page: Page): Promise<void> {
  const here = page.url()
  await main(page)
    .getByRole("link", { name: /^(Skip for now|Review)$/ })
    .click()
  await page.waitForURL((url) => url.href !== here)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("where feedback comes at once, an answer is locked when it is told, and nothing is told before", async ({
      anotherBrowser,
    }) => {
      await withOwnProduct(
        async ({ product }) => {
          const page = await anotherBrowser({ baseURL: product.address, javaScriptEnabled })
          const bodies: Promise<string>[] = []
          page.on("response", (response) => void bodies.push(response.text().catch(() => "")))
          const { path, questions } = await quizOf("staff")
          await startQuiz(page, path)
          while ((await questionOn(page, questions)).kind !== "single") await skip(page)
          const question = await questionOn(page, questions)
          if (question.kind !== "single") throw new Error("This is no single choice.")
          const feedbacks = question.choices.map(({ feedback }) => plainRun(feedback))
          await fillIn(page, wrongOf(question))
          const before = (await Promise.all(bodies)).join("\n")
          for (const feedback of feedbacks) expect(before).not.toContain(feedback)
          expect(before).not.toMatch(secretFields)

          const here = page.url()
          await skip(page)
          await page.goto(here)
          await expect(main(page).getByRole("radio", { checked: true })).toHaveCount(0)
          await fillIn(page, wrongOf(question))
          await page.getByRole("button", { name: "Check my answer" }).click()
          await expect(main(page)).toContainText("You chose this. It is not right.")
          await expect(page).toHaveURL(here)
          await expect(main(page).getByRole("radio")).toHaveCount(0)
          if (javaScriptEnabled) await expectAccessible(page, "a question told at once")
          await page.getByRole("link", { name: /^(Go on|Review)$/ }).click()
          await page.goto(here)
          await expect(main(page)).toContainText("You chose this. It is not right.")
        },
        ruled({ feedback: "atOnce", redo: "all" }),
      )
    })
  })
}

test("where answers are never told, the result is the score, and names what everybody must know", async ({
  anotherBrowser,
}) => {
  await withOwnProduct(
    async ({ product }) => {
      const page = await anotherBrowser({ baseURL: product.address })
      const bodies: Promise<string>[] = []
      page.on("response", (response) => void bodies.push(response.text().catch(() => "")))
      await startQuiz(page, "/course/staff/risks/quiz")
      while (!page.url().endsWith("/review")) await goOn(page)
      await handIn(page)
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not passed yet")
      await expect(main(page)).toContainText("These have to be fully right, whatever the points")
      await expect(main(page).locator("article")).toHaveCount(0)
      expect((await Promise.all(bodies)).join("\n")).not.toMatch(secretFields)
    },
    ruled({ feedback: "never", redo: "all" }),
  )
})

test("where there is a wait, the page says from when one can try again", async ({ anotherBrowser }) => {
  await withOwnProduct(
    async ({ product, aStaffLearner }) => {
      const page = await anotherBrowser({ baseURL: product.address })
      const { path, questions } = await quizOf("staff")
      await page.goto(path)
      await expect(main(page)).toContainText("This asks for an account")
      await expect(page.getByRole("button", { name: "Start the quiz" })).toHaveCount(0)
      await expect(main(page).getByRole("link", { name: "Sign in" })).toHaveAttribute(
        "href",
        `/sign-in?next=${encodeURIComponent(path)}`,
      )
      await expectAccessible(page, "a quiz that asks for an account")
      await signInByForm(page, await aStaffLearner())
      await startQuiz(page, path)
      await answerQuiz(page, questions, keyOf)
      await handIn(page)
      await page.getByRole("link", { name: "When I can try again" }).click()
      await expect(main(page)).toContainText(
        /You can try again from [A-Z][a-z]+day,? \d+ [A-Z][a-z]+,? \d\d:\d\d/,
      )
      await expect(main(page)).toContainText("You have one attempt left.")
      await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0)
      await expectAccessible(page, "before a wait is over")
    },
    ruled({ waitHours: 24, attempts: 2 }),
  )
})
