import { expect, signInByForm, test } from "#tests/support/journey"
import { aLesson } from "#tests/support/lessons"
import { withOwnProduct } from "#tests/support/own-product"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { fillIn, questionOn, saved, startQuiz, toSingleChoice } from "#tests/support/quiz/walk"

test("F9: with the database gone the course is read, answers wait, and all goes on by itself", async ({
  anotherBrowser,
  tolerate,
}) => {
  test.setTimeout(120_000)
  tolerate(/503/)
  await withOwnProduct(async ({ product, postgres, aStaffLearner }) => {
    const page = await anotherBrowser({ baseURL: product.address })
    const { questions, path } = await quizOf("staff")
    await signInByForm(page, await aStaffLearner())
    await startQuiz(page, path)
    await toSingleChoice(page, questions)
    const question = await questionOn(page, questions)
    await postgres.stop()

    await fillIn(page, keyOf(question))
    await expect(page.getByText("Could not save yet")).toBeVisible()

    const reader = await anotherBrowser({ baseURL: product.address })
    const taught = await aLesson()
    await reader.goto(taught.path)
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(taught.lesson.voices.staff.title)

    const record = await page.context().newPage()
    const answer = await record.goto("/record")
    expect(answer?.status()).toBe(503)
    expect(answer?.headers()["retry-after"]).toMatch(/^\d+$/)
    await expect(record.getByText("cannot reach its records")).toBeVisible()
    const json = await record.request.get("/api/v1/progress?voice=staff")
    expect([json.status(), await json.json()]).toMatchObject([503, { ok: false, problem: "unavailable" }])
    expect(json.headers()["retry-after"]).toMatch(/^\d+$/)

    await postgres.start()
    // The next try may be eight seconds off, and takes its time.
    await saved(page, 20_000)
    await expect(async () => expect((await record.goto("/record"))?.status()).toBe(200)).toPass({
      timeout: 30_000,
    })
    await expect(record.getByText("You have an unfinished quiz.")).toBeVisible()
  })
})
