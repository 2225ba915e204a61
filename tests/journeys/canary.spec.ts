import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { loadCourse } from "@/lib/course/loaders"
import { aStaffLearner, expect, type Page, signIn, test } from "#tests/support/journey"
import { takes } from "#tests/support/learning"
import { plainRun, secretsOf } from "#tests/support/keys"
import { leaks, recordAnswers } from "#tests/support/leaks"
import { quizOf } from "#tests/support/quiz/real-course"
import { handIn, questionOn, startQuizWith, turnTo } from "#tests/support/quiz/walk"
import { cardsAfter } from "#tests/support/review"

test.setTimeout(240_000)

test("no question of an open quiz tells its key, answered or not, up to the last page before the end", async ({
  page,
}) => {
  const answers = recordAnswers(page)
  for (const path of ["staff/mechanism/quiz", "patient/mechanism/quiz", "patient/final"])
    await walkQuiz(page, `/course/${path}`)
  expect(await leaks(await answers())).toEqual([])
})

test("the start test tells nothing even once it is handed in: not on its result, nor in the record or the data", async ({
  page,
}) => {
  await signIn(page, await aStaffLearner())
  const answers = recordAnswers(page)
  await walkQuiz(page, "/course/staff/start-test")
  await handIn(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you")
  for (const path of ["/record", "/course/staff/start-test"]) await page.goto(path)
  const data = await (await page.request.get("/api/v1/record/export")).text()
  const texts = new Map([...(await answers()), ["what is exported", withoutRules(data)]])
  expect(await leaks(texts)).toEqual([])
})

/** The rules of a paper name when feedback comes, and no feedback. */
const withoutRules = (data: string) => data.replaceAll(/"feedback": "(afterFinal|afterSubmission)"/g, "")

/** Starts a quiz, answers whatever can be chosen, and stops before handing in. */
async function walkQuiz(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole("button", { name: /^Start/ }).click()
  await page.waitForURL(/\/attempt\/[^/]+\/1$/)
  while (!page.url().endsWith("/review")) {
    const here = page.url()
    const choice = page.getByRole("main").locator("input[type=radio], input[type=checkbox]").first()
    if (await choice.count()) await choice.press("Space")
    for (const select of await page.locator("[data-answer] select").all())
      await select.selectOption({ index: 1 }, { force: true })
    await page.getByRole("button", { name: /^Save and/ }).click()
    await page.waitForURL((url) => url.href !== here)
  }
}

test("a case tells what came of the wrong turn that was taken, and nothing else that is not yet due", async ({
  page,
}) => {
  const { path, questions } = await quizOf("staff")
  await startQuizWith(page, path, "case")
  const answers = recordAnswers(page)
  const question = await questionOn(page, questions)
  if (question.kind !== "case") throw new Error("This is no case.")
  const [step, , ...later] = question.steps
  const wrong = step!.choices.find(({ key }) => !key)!
  const right = step!.choices.find(({ key }) => key)!
  await turnTo(page, `${step!.id}/${wrong.id}`)
  await expect(page.getByText(wrong.feedback)).toBeVisible()
  await turnTo(page, `${step!.id}/${right.id}`)
  const due = `: ${plainRun(wrong.feedback)}`
  expect((await leaks(await answers())).filter((leak) => !leak.endsWith(due))).toEqual([])
  const all = [...(await answers()).values()].join("\n")
  for (const { prompt } of later) expect(all).not.toContain(plainRun(prompt))
})

test("no question that is due for review tells its key before it is answered", async ({ page }) => {
  const learner = await aStaffLearner()
  for (const module of [1, 2, 3]) await takes(learner, { module, right: 3 })
  const cards = await cardsAfter(learner, 5)
  expect(cards.length).toBeGreaterThan(20)
  await signIn(page, learner)
  const answers = recordAnswers(page)
  for (const path of ["/", "/record", "/review", "/review/next", "/review/done"]) await page.goto(path)
  for (const { id } of cards) {
    await page.goto(`/review/${id}`)
    await expect(page.getByText("Question 1 of 8")).toBeVisible()
  }
  expect(await leaks(await answers())).toEqual([])
})

test("no file that is served to everyone holds a key or a feedback", async () => {
  const texts = new Map<string, string>()
  for (const folder of [".next/static", "public"]) {
    for (const path of await readdir(folder, { recursive: true })) {
      const file = join(folder, path)
      if (/\.(js|css|json|map|txt|html)$/.test(path)) texts.set(file, await readFile(file, "utf8"))
    }
  }
  expect(texts.size).toBeGreaterThan(10)
  expect([...texts.keys()].filter((path) => path.endsWith(".map"))).toEqual([])
  expect(await leaks(texts)).toEqual([])
})

test("the canary sings: a feedback on a page is found", async () => {
  const [secret] = secretsOf(await loadCourse())
  expect(await leaks(new Map([["/leak", `<p>${secret?.needle}</p>`]]))).toHaveLength(1)
  expect(await leaks(new Map([["/leak", String.raw`{\"id\":\"kd\",\"key\":true}`]]))).toHaveLength(1)
})
