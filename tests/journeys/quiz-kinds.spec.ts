import { expect, type Page, test } from "#tests/support/journey"
import type { Kind, QuestionOf } from "@/lib/quiz/schema"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { fillIn, goOn, handIn, questionOn, saved, startQuizWith, turnTo } from "#tests/support/quiz/walk"

/** At a question of this kind in a running quiz. */
async function at<K extends Kind>(page: Page, kind: K) {
  const { path, questions } = await quizOf("staff")
  const attempt = await startQuizWith(page, path, kind)
  const question = (await questionOn(page, questions)) as QuestionOf<K>
  return { attempt, question, here: page.url() }
}

/** The mark of this question, once something was said to it. */
const answered = (page: Page) => page.locator('nav button[aria-current="step"][data-answered]')

/** Hands in and gives the marked question. */
async function marked(page: Page, attempt: string, stem: string) {
  await page.goto(`/attempt/${attempt}/review`)
  await handIn(page)
  return page.getByRole("article").filter({ has: page.getByRole("heading", { name: stem }) })
}

test.describe("an order", () => {
  const steps = (page: Page) => page.getByRole("group").getByRole("listitem")

  test("is made with buttons and the keyboard, is told aloud, and is there again", async ({ page }) => {
    await at(page, "ordering")
    await expect(page.getByRole("button", { name: "Keep this order" })).toBeVisible()
    const [first = ""] = (await steps(page).first().innerText()).split("\n")
    await page
      .getByRole("button", { name: /^Move down/ })
      .first()
      .focus()
    await page.keyboard.press("Enter")
    await expect(page.getByText(/: moved to 2 of \d+\.$/)).toBeAttached()
    await page.keyboard.press("Enter")
    await expect(page.getByText(/: moved to 3 of \d+\.$/)).toBeAttached()
    await expect(steps(page).nth(2)).toContainText(first)
    await saved(page)
    await expect(answered(page)).toBeVisible()
    await page.reload()
    await expect(steps(page).nth(2)).toContainText(first)
  })

  test("is unanswered as it is first shown, and answered when it is kept", async ({ page }) => {
    await at(page, "ordering")
    await expect(answered(page)).toHaveCount(0)
    await page.getByRole("button", { name: "Keep this order" }).click()
    await saved(page)
    await expect(answered(page)).toBeVisible()
  })

  test("that is wrong is told step by step, beside the right one", async ({ page }) => {
    const { attempt, question } = await at(page, "ordering")
    await page.getByRole("button", { name: "Keep this order" }).click()
    await saved(page)
    const article = await marked(page, attempt, question.stem)
    await expect(article.getByText(/^Belongs at place \d/).first()).toBeVisible()
    await expect(article.getByText("The right order")).toBeVisible()
  })
})

test("pairs are chosen from lists, saved, and told one by one", async ({ page }) => {
  const { attempt, question } = await at(page, "matching")
  for (const { left } of question.pairs) await page.getByLabel(left).selectOption({ index: 1 })
  await saved(page)
  await page.reload()
  for (const { left } of question.pairs) await expect(page.getByLabel(left)).not.toHaveValue("")
  await page.getByLabel(question.pairs[0]!.left).selectOption("")
  await saved(page)
  await expect(answered(page)).toBeVisible()
  await page.goto(`/attempt/${attempt}/review`)
  await expect(page.getByRole("listitem").filter({ hasText: question.stem })).toContainText("Not finished")
  const article = await marked(page, attempt, question.stem)
  await expect(article.getByRole("heading", { level: 4 })).toHaveText(question.pairs.map(({ left }) => left))
})

test("a few words are saved as they are written and shown beside a model answer, without points", async ({
  page,
}) => {
  const { attempt, question } = await at(page, "short")
  const said = question.points[0]!
  await page.getByRole("textbox").fill(`In my words:\n${said.accept[0]}.`)
  await saved(page)
  await page.reload()
  await expect(page.getByRole("textbox")).toHaveValue(`In my words:\n${said.accept[0]}.`)
  const article = await marked(page, attempt, question.stem)
  await expect(article.getByText("Compare for yourself")).toBeVisible()
  await expect(article.getByText(question.model)).toBeVisible()
  await expect(article.getByRole("listitem").filter({ hasText: said.text })).toContainText("You said this.")
})

/** Takes one wrong turn, comes back, and follows the story to its end. */
async function throughCase(page: Page) {
  const { attempt, question, here } = await at(page, "case")
  const [first] = question.steps
  const wrong = first!.choices.find(({ key }) => !key)!
  await turnTo(page, `${first!.id}/${wrong.id}`)
  await expect(page.getByText(wrong.feedback)).toBeVisible()
  await expect(page.getByRole("main").getByRole("radio")).toHaveCount(first!.choices.length - 1)
  const key = keyOf(question)
  for (const turn of key.kind === "case" ? key.path : []) await turnTo(page, turn)
  await expect(page.getByText("This is where the story ends.")).toBeVisible()
  expect(page.url()).toBe(here)
  await goOn(page)
  const article = await marked(page, attempt, question.stem)
  await expect(article.getByText("Partly right")).toBeVisible()
  await expect(article.getByRole("listitem").filter({ hasText: wrong.text })).toContainText(
    "You chose this first",
  )
  await expect(article.getByText("Then you chose this. It is right.")).toHaveCount(1)
}

test("a case is told turn by turn, with a way back from a wrong one", ({ page }) => throughCase(page))

test("a choice in a case counts when it is sent, and not before", async ({ page }) => {
  await at(page, "case")
  await page.getByRole("main").getByRole("radio").first().check()
  await page.getByRole("main").getByRole("radio").nth(1).check()
  await page.reload()
  await expect(page.locator("[data-answer] input:checked")).toHaveCount(0)
  await expect(page.getByText("Your first choice counts.")).toBeVisible()
})

test("a case that was answered in another tab is shown as it is there", async ({
  page,
  context,
  tolerate,
}) => {
  tolerate(/409/)
  const { here } = await at(page, "case")
  const other = await context.newPage()
  await other.goto(here)
  await page.getByRole("main").getByRole("radio").first().check()
  await page.getByRole("button", { name: "Choose this" }).click()
  await expect(page.getByText(/^You chose:/)).toBeVisible()
  await other.getByRole("main").getByRole("radio").nth(1).check()
  await other.getByRole("button", { name: "Choose this" }).click()
  await expect(other.getByText("Answered somewhere else")).toBeVisible()
  await other.getByRole("link", { name: "Show what was kept" }).click()
  await expect(other.getByText(/^You chose:/)).toHaveCount(1)
})

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false })

  test("a case is told turn by turn, with a way back from a wrong one", ({ page }) => throughCase(page))

  for (const kind of ["ordering", "matching", "short"] as const) {
    test(`${kind} is a plain form`, async ({ page }) => {
      const { attempt, question, here } = await at(page, kind)
      await fillIn(page, keyOf(question))
      await goOn(page)
      await page.goto(here)
      await expect(answered(page)).toBeVisible()
      const article = await marked(page, attempt, question.stem)
      await expect(article.locator("p").first()).toContainText(kind === "short" ? "Compare" : "Right")
    })
  }
})
