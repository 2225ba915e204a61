import { aStaffLearner, expect, type Page, signInByForm, test } from "#tests/support/journey"
import { goodPassword } from "#tests/support/people"
import { quizOf } from "#tests/support/quiz/real-course"
import { keyOf } from "#tests/support/quiz/questions"
import { expectNothingUnsent, unsent } from "#tests/support/quiz/unsent"
import { answerQuiz, handIn, saved, startQuiz, toSingleChoice } from "#tests/support/quiz/walk"

/** At a question with single choices of a running quiz, signed in, when the session ends. */
async function sessionEnds(page: Page) {
  const learner = await aStaffLearner()
  await signInByForm(page, learner)
  const { path, questions } = await quizOf("staff")
  await startQuiz(page, path)
  await toSingleChoice(page, questions)
  await page.context().clearCookies()
  await page.getByRole("radio").nth(1).check()
  await expect(page.getByText("You are signed out")).toBeVisible()
  return { learner, here: new URL(page.url()).pathname }
}

async function signInHere(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email)
  await page.getByLabel("Password", { exact: true }).fill(goodPassword)
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
}

test("F7: whose session ends signs in and goes on, and the answer was not lost", async ({
  page,
  tolerate,
}) => {
  tolerate(/401/)
  const { learner, here } = await sessionEnds(page)
  await page.getByRole("link", { name: "Sign in and go on" }).click()
  await signInHere(page, learner.email)
  await expect(page).toHaveURL(here)
  await expect(page.getByRole("radio").nth(1)).toBeChecked()
  await saved(page)
  await expectNothingUnsent(page)
  await page.reload()
  await expect(page.getByRole("radio").nth(1)).toBeChecked()
})

test("F7: another person on that computer sees nothing of it, and sends nothing of it", async ({
  page,
  tolerate,
}) => {
  tolerate(/40[14]/)
  const { here } = await sessionEnds(page)
  const next = await aStaffLearner("Ben Achterberg")
  await page.getByRole("link", { name: "Sign in and go on" }).click()
  await signInHere(page, next.email)
  expect((await page.goto(here))?.status()).toBe(404)
  await expect(page.getByRole("radio")).toHaveCount(0)
  const { path } = await quizOf("staff")
  await startQuiz(page, path)
  await expectNothingUnsent(page)
  await expect(page.locator("main input:checked")).toHaveCount(0)
})

test("signing out leaves nothing in the browser, whichever way it ends", async ({ page, tolerate }) => {
  tolerate(/401/)
  await sessionEnds(page)
  expect(await unsent(page)).toHaveLength(1)
  for (const done of ["signedOut", "signedOutEverywhere", "erased"]) {
    await page.goto(`/sign-in?done=${done}`)
    await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([])
  }
})

test("F27: with storage denied it works online, and says so when offline", async ({ page, tolerate }) => {
  tolerate(/ERR_INTERNET_DISCONNECTED/)
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("denied", "SecurityError")
      },
    })
  })
  const { path, questions } = await quizOf("staff")
  await startQuiz(page, path)
  await toSingleChoice(page, questions)
  await page.getByRole("radio").first().check()
  await saved(page)
  await page.context().setOffline(true)
  await page.getByRole("radio").nth(1).check()
  await expect(page.getByText("Please leave this page open")).toBeVisible()
  await page.context().setOffline(false)
  await saved(page)
})

test("F28: when the scripts fail to load, the plain forms carry the whole quiz", async ({
  page,
  tolerate,
}) => {
  tolerate(/ERR_FAILED/)
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort())
  const { path, questions } = await quizOf("staff")
  await startQuiz(page, path)
  await answerQuiz(page, questions, keyOf)
  await handIn(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You passed")
})
