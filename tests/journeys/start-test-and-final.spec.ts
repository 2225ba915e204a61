import type { WorkingQuestion } from "@/lib/quiz/schema"
import { takes } from "#tests/support/learning"
import {
  aManager,
  aStaffLearner,
  type Account,
  expect,
  type Page,
  signIn,
  test,
} from "#tests/support/journey"
import { keyOf, wrongOf } from "#tests/support/quiz/questions"
import { questionsFor, quizOf } from "#tests/support/quiz/real-course"
import { answerQuiz, handIn, startQuiz } from "#tests/support/quiz/walk"

const startTest = "/course/staff/start-test"
const final = "/course/staff/final"

test.setTimeout(120_000)

/** Takes a quiz in the browser, all right or all wrong, and hands it in; gives the attempt's id. */
async function sits(page: Page, path: string, answerOf: typeof keyOf): Promise<string> {
  const id = await startQuiz(page, path)
  await answerQuiz(page, await questionsFor("staff"), answerOf)
  await handIn(page)
  return id
}

async function passesTheModules(learner: Account): Promise<void> {
  for (const module of [1, 2, 3]) await takes(learner, { module })
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 })
const main = (page: Page) => page.getByRole("main")

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("a nurse takes the start test, learns, passes the final, and sees what came of it", async ({
      page,
    }) => {
      const nurse = await aStaffLearner()
      await signIn(page, nurse)
      const before = await sits(page, startTest, wrongOf)
      await expect(heading(page)).toHaveText("Thank you")
      await expect(main(page)).toContainText("You see what was right after the final test.")
      expect(await main(page).innerText()).not.toMatch(/not right|points|missed/i)
      await page.goto(startTest)
      await expect(main(page)).toContainText("You have taken this")

      await page.goto(final)
      await expect(main(page)).toContainText("This comes after the modules")
      await expect(main(page).getByRole("listitem").getByRole("link")).toHaveCount(3)
      await passesTheModules(nurse)
      await page.goto("/record")
      await page.getByRole("link", { name: "Continue" }).click()
      await expect(heading(page)).toHaveText("Final test")
      await sits(page, final, keyOf)
      await expect(heading(page)).toHaveText("You passed")
      await expect(main(page)).toContainText("Of what you did not know before, you have learnt 100%.")

      await page.goto(`/attempt/${before}/result`)
      await expect(heading(page)).toHaveText("What you knew before the course")
      await expect(page.getByRole("heading", { name: "What you missed" })).toBeVisible()
      await page.goto("/record")
      await expect(page.getByText("You have passed every quiz.")).toBeVisible()
      await expect(page.getByRole("heading", { name: "Start test" })).toBeVisible()
    })

    test("only what was missed is asked again, and the points of the rest are kept", async ({ page }) => {
      const { path, questions } = await quizOf("staff")
      await startQuiz(page, path)
      let missed: WorkingQuestion | undefined
      await answerQuiz(page, questions, (question) => {
        // A few words of one's own count for nothing, so they cannot be missed.
        if (missed || question.kind === "short") return keyOf(question)
        missed = question
        return wrongOf(question)
      })
      await handIn(page)
      await page.getByRole("button", { name: "Only what I missed" }).click()
      await page.waitForURL(/\/1$/)
      await expect(main(page)).toContainText("Question 1 of 1")
      await expect(heading(page)).toHaveText(missed!.stem.trim())
      await answerQuiz(page, questions, keyOf)
      await handIn(page)
      await expect(heading(page)).toHaveText("You passed")
      await expect(page.getByRole("heading", { name: "What you had right before" })).toBeVisible()
    })
  })
}

test("who fails the final twice has met both forms, and is told that no attempt is left", async ({
  page,
  tolerate,
  anotherBrowser,
}) => {
  tolerate(/409/)
  const nurse = await aStaffLearner()
  await signIn(page, nurse)
  await passesTheModules(nurse)
  const first = await takes(nurse, { test: "final", right: 0 })
  await page.goto(`/attempt/${first.attempt}/result`)
  await expect(heading(page)).toHaveText("Not passed yet")
  await expect(main(page)).toContainText("These have to be fully right, whatever the points")
  const named = main(page).locator('a[href^="#marked-"]').first()
  await named.click()
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
  const second = await takes(nurse, { test: "final", right: 0 })
  const asked = new Set(first.seal.questions.map(({ id }) => id))
  expect(second.seal.questions.filter(({ id }) => asked.has(id))).toEqual([])
  await page.goto(final)
  await expect(main(page)).toContainText("You have no attempt left")
  const refused = await page.request.post("/api/v1/attempts", {
    data: { quiz: "final/staff", startKey: crypto.randomUUID() },
    headers: { "sec-fetch-site": "same-origin" },
  })
  expect([refused.status(), (await refused.json()).problem]).toEqual([409, "noAttemptsLeft"])

  const manager = await anotherBrowser()
  await signIn(manager, await aManager())
  await manager.goto(`/manage/${nurse.id}`)
  await manager.getByRole("button", { name: "Allow one more attempt" }).click()
  await expect(manager.getByText("They have one more attempt")).toBeVisible()
  await expect(manager.getByRole("button", { name: "Allow one more attempt" })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible()
})

test("a form that is too late is led back to the page that says why", async ({ page }) => {
  const nurse = await aStaffLearner()
  await signIn(page, nurse)
  await page.goto(startTest)
  await takes(nurse)
  await page.getByRole("button", { name: "Start the test" }).click()
  await expect(page).toHaveURL(new RegExp(`${startTest}$`))
  await expect(main(page)).toContainText("This test is for before the course")
})

test("a patient is asked what they know now, and never hears of passing or points", async ({ page }) => {
  await startQuiz(page, "/course/patient/final")
  await answerQuiz(page, await questionsFor("patient"), wrongOf)
  await handIn(page)
  await expect(page.getByRole("heading", { name: "Let us look at this again" })).toBeVisible()
  expect(await main(page).innerText()).not.toMatch(/\b(pass|passed|fail|failed|score|points|must[- ]know)\b/i)
})

test("a manager sees what all have gained, and nothing of a start test that is withheld", async ({
  page,
}) => {
  const nurses = await Promise.all(Array.from({ length: 5 }, () => aStaffLearner()))
  const sat: string[] = []
  for (const nurse of nurses) {
    sat.push((await takes(nurse, { test: "preTest", right: 3 })).attempt)
    await passesTheModules(nurse)
    if (nurse !== nurses[0]) await takes(nurse, { test: "final" })
  }
  await takes(await aStaffLearner(), { test: "preTest", right: 3 })
  await signIn(page, await aManager())
  await page.goto(`/manage/${nurses[0]!.id}/attempt/${sat[0]}`)
  await expect(heading(page)).toHaveText("Start test")
  await expect(main(page)).toContainText("withheld until they have handed in the final test")
  expect(await main(page).innerText()).not.toMatch(/not right|points/i)
  await takes(nurses[0]!, { test: "final" })
  await page.goto(`/manage/${nurses[0]!.id}/attempt/${sat[0]}`)
  await expect(main(page)).toContainText(/\d of \d points|Points\s*\d of \d/)

  await page.goto("/manage")
  await page.getByRole("link", { name: "What was learnt" }).click()
  const everybody = page.getByRole("row", { name: /^Everybody/ })
  await expect(everybody).toContainText(/\d\.\d\d to \d\.\d\d/)
  const csv = await page.request.get("/manage/gain.csv")
  expect(await csv.text()).toContain("either form,the other form first,")
})
