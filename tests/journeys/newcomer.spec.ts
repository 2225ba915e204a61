import { randomUUID } from "node:crypto"
import { expect, type Page, signInByForm, test } from "#tests/support/journey"
import { aLesson, findLesson, firstModule, type Taught } from "#tests/support/lessons"
import { withOwnProduct } from "#tests/support/own-product"
import { goodPassword } from "#tests/support/people"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { answerQuiz, fillIn, goOn, handIn, questionOn, saved, startQuiz } from "#tests/support/quiz/walk"

async function finishLesson(page: Page, { right }: Taught): Promise<void> {
  const check = page.getByRole("region", { name: "Check yourself" })
  await check.getByRole("radio", { name: right, exact: true }).check()
  await check.getByRole("button", { name: "Check my answer" }).click()
  await expect(check.getByRole("status")).toContainText("Right.")
  await page.getByRole("navigation", { name: "Before and next" }).scrollIntoViewIfNeeded()
  await expect(page.getByText("This lesson is done.")).toBeVisible()
}

async function makeAccount(page: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: "Make an account" }).first().click()
  await page.getByLabel("Your name").fill("Asha Menon")
  await page.getByLabel("E-mail address").fill(email)
  await page.getByLabel("Password").fill(goodPassword)
  await page.getByRole("button", { name: "Make my account" }).click()
}

test("a newcomer reads, passes the quiz and makes an account, which keeps the work once", async ({
  page,
  anotherBrowser,
}) => {
  const taught = await aLesson()
  const { questions, path } = await quizOf("staff")
  await findLesson(page, taught)
  await finishLesson(page, taught)
  await startQuiz(page, path)
  await answerQuiz(page, questions, keyOf)
  await handIn(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You passed")
  const email = `${randomUUID()}@hospital.example`
  await makeAccount(page, email)
  await expect(page).toHaveURL(/\/result$/)
  await page.goto("/record")
  await expect(firstModule(page)).toContainText("1 of")
  await expect(firstModule(page).getByRole("link", { name: "See answers" })).toHaveCount(1)
  const elsewhere = await anotherBrowser()
  await signInByForm(elsewhere, { email, password: goodPassword })
  await expect(firstModule(elsewhere).getByRole("link", { name: "See answers" })).toHaveCount(1)
})

test("what a newcomer reads and answers on a slow network is one person's", async ({ page }) => {
  const taught = await aLesson()
  await findLesson(page, taught)
  // That the end was reached arrives a second after the answer was given.
  await page.route("**/api/v1/progress", async (route) => {
    if (route.request().method() === "POST") await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await finishLesson(page, taught)
})

test("progress, answers and score are there after the server was killed and started anew", async ({
  anotherBrowser,
  tolerate,
}) => {
  test.setTimeout(120_000)
  tolerate(/ERR_(INCOMPLETE_CHUNKED_ENCODING|CONNECTION|EMPTY_RESPONSE)/)
  await withOwnProduct(async (own) => {
    const page = await anotherBrowser({ baseURL: own.product.address })
    const taught = await aLesson()
    const { questions, path } = await quizOf("staff")
    await signInByForm(page, await own.aStaffLearner())
    await page.goto(taught.path)
    await finishLesson(page, taught)
    const attempt = await startQuiz(page, path)
    while ((await questionOn(page, questions)).kind !== "single") await goOn(page)
    const first = page.url().endsWith("/1")
    await fillIn(page, keyOf(await questionOn(page, questions)))
    await saved(page)
    await own.killAndStartAnew()
    await page.goto(`/attempt/${attempt}`)
    await expect(page).toHaveURL(first ? /\/2$/ : /\/1$/)
    await page.goto(`/attempt/${attempt}/review`)
    await handIn(page)
    await own.killAndStartAnew()
    await page.goto("/record")
    await expect(firstModule(page)).toContainText("1 of")
    await firstModule(page).getByRole("link", { name: "See answers" }).click()
    await expect(page.getByText(/^1 of \d+ points/)).toBeVisible()
  })
})

test("a quiz that was left goes on from the record at the first question not answered", async ({ page }) => {
  const { questions, path } = await quizOf("staff")
  await startQuiz(page, path)
  await fillIn(page, keyOf(await questionOn(page, questions)))
  await goOn(page)
  await page.goto("/record")
  await expect(page.getByText("You have an unfinished quiz.")).toBeVisible()
  await page.getByRole("link", { name: "Continue" }).click()
  await expect(page).toHaveURL(/\/2$/)
})
