import { randomUUID } from "node:crypto"
import { aManager, aStaffLearner, expect, type Page, test } from "#tests/support/journey"
import { takes } from "#tests/support/learning"
import { aLesson, findLesson, firstModule } from "#tests/support/lessons"
import { goodPassword } from "#tests/support/people"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { answerQuiz, fillIn, goOn, handIn, questionOn, startQuiz } from "#tests/support/quiz/walk"

/** From the front page to a score and an account, with nothing but links and forms. */
async function fromHomeToScore(page: Page, answered: "all" | "one"): Promise<void> {
  const taught = await aLesson()
  const { questions, path } = await quizOf("staff")
  await findLesson(page, taught)
  await page.getByRole("button", { name: "I have read this" }).click()
  const check = page.getByRole("region", { name: "Check yourself" })
  await check.getByRole("radio", { name: taught.right, exact: true }).check()
  await check.getByRole("button", { name: "Check my answer" }).click()
  await expect(page.getByText("It is right.").first()).toBeVisible()
  const attempt = await startQuiz(page, path)
  if (answered === "all") await answerQuiz(page, questions, keyOf)
  else {
    await fillIn(page, keyOf(await questionOn(page, questions)))
    await goOn(page)
    await page.goto(`/attempt/${attempt}/review`)
  }
  await handIn(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    answered === "all" ? "You passed" : "Not passed yet",
  )
  await page.getByRole("link", { name: "Make an account" }).click()
  await page.getByLabel("Your name").fill("Asha Menon")
  await page.getByLabel("E-mail address").fill(`${randomUUID()}@hospital.example`)
  await page.getByLabel("Password").fill(goodPassword)
  await page.getByRole("button", { name: "Make my account" }).click()
  await page.goto("/record")
  const first = firstModule(page)
  await expect(first).toContainText("1 of")
  await expect(first.getByRole("link", { name: "See answers" })).toBeVisible()
}

async function signInPlainly(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.goto("/sign-in")
  await page.getByLabel("E-mail address").fill(who.email)
  await page.getByLabel("Password", { exact: true }).fill(who.password)
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: "My record" })).toBeVisible()
}

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false })

  test("F28: a newcomer gets from the home page to a score and a record", ({ page }) =>
    fromHomeToScore(page, "all"))

  test("an account is kept up to date", async ({ page }) => {
    await signInPlainly(page, await aStaffLearner())
    await page.getByRole("link", { name: "My account" }).click()
    await page.getByLabel("Your name").fill("Plain Name")
    await page.getByRole("button", { name: "Change my name" }).click()
    await expect(page.getByRole("main").getByRole("status")).toContainText("Your name was changed.")
  })

  test("a manager finds a person and what they answered, at times that name their zone", async ({ page }) => {
    const learner = await aStaffLearner()
    await takes(learner)
    await signInPlainly(page, await aManager())
    await page.getByRole("link", { name: "Who has done it" }).click()
    await page.getByLabel("Name or e-mail").fill(learner.email)
    await page.getByRole("button", { name: "Show" }).click()
    await page.getByRole("link", { name: learner.name }).click()
    await expect(page.locator("time").last()).toContainText("UTC")
    await page.getByRole("link", { name: "See answers" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Quiz:")
  })
})

test("F28: with every script chunk failing to load the same path works", async ({ page, tolerate }) => {
  tolerate(/Failed to load resource|ERR_FAILED|ChunkLoadError/)
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort())
  await fromHomeToScore(page, "one")
})

test("F28: with one script chunk failing to load the same path works", async ({ page, tolerate }) => {
  tolerate(/Failed to load resource|ERR_FAILED|ChunkLoadError|Loading chunk/)
  let first: string | undefined
  await page.route(/\/_next\/static\/.*\.js/, (route) => {
    first ??= route.request().url()
    return route.request().url() === first ? route.abort() : route.continue()
  })
  await fromHomeToScore(page, "one")
})
