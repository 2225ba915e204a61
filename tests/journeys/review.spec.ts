import { loadCourse } from "@/lib/course/loaders"
import { works, type QuestionOf, type WorkingKind, type WorkingQuestion } from "@/lib/quiz/schema"
import { reviewable } from "@/lib/review/rules"
import {
  aStaffLearner,
  expect,
  expectAccessibleInEveryDress,
  type Page,
  signIn,
  test,
} from "#tests/support/journey"
import { takes } from "#tests/support/learning"
import { keyOf, wrongOf } from "#tests/support/quiz/questions"
import { fillIn, questionOn } from "#tests/support/quiz/walk"
import { aDueCard, cardsAfter, cardsOf } from "#tests/support/review"

/** Somebody signed in whose quiz, with this many right, was five days ago. */
async function aReviewer(page: Page, right = 4) {
  const learner = await aStaffLearner()
  await takes(learner, { right })
  const cards = await cardsAfter(learner, 5)
  await signIn(page, learner)
  return { ...learner, due: cards.length }
}

async function bank(): Promise<WorkingQuestion[]> {
  return [...reviewable(await loadCourse()).values()].flatMap(({ question }) =>
    works(question) ? [question] : [],
  )
}

const verdict = (page: Page) =>
  page
    .getByRole("main")
    .getByText(/^\W*(Right|Partly right|Not right)$/)
    .first()

/** Answers the question on the page, right or not, until what it has to say is there. */
async function answerHere(page: Page, right: boolean): Promise<void> {
  const question = await questionOn(page, await bank())
  const answer = right ? keyOf(question) : wrongOf(question)
  if (question.kind === "case") await tellStory(page, question, right)
  else {
    await fillIn(page, answer)
    await page.getByRole("button", { name: "Check my answer" }).click()
  }
  await expect(verdict(page)).toBeVisible()
}

/** Makes the choices of a case up to its end, with a wrong turn at the first step or without. */
async function tellStory(page: Page, question: QuestionOf<"case">, right: boolean): Promise<void> {
  const [wrong, whole] = [wrongOf(question), keyOf(question)]
  if (wrong.kind !== "case" || whole.kind !== "case") return
  for (const turn of [...(right ? [] : wrong.path), ...whole.path]) {
    await page.locator(`input[name="choice"][value="${turn}"]`).check()
    await page.getByRole("button", { name: "Choose this" }).click()
    await expect(page.locator(`input[name="path"][value="${turn}"]`).or(verdict(page))).toBeAttached()
  }
}

const place = (page: Page) => page.getByText(/^Question \d+ of \d+$/)

async function aWholeSitting(page: Page, due: number): Promise<void> {
  await page.getByRole("region", { name: "Due for review" }).getByRole("link", { name: "Review" }).click()
  await expect(page.getByText(`${due} questions are due. A sitting has 8 of them.`)).toBeVisible()
  await page.getByRole("link", { name: "Start: 8 questions, about 5 minutes" }).click()
  for (let n = 1; n <= 8; n++) {
    await expect(place(page)).toHaveText(`Question ${n} of 8`)
    const right = n > 2
    await answerHere(page, right)
    if (right)
      await page.getByRole("button", { name: ["It was hard", "I knew it", "Too easy"][n % 3]! }).click()
    else await page.getByRole("link", { name: "Next question" }).click()
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("That is enough for today")
  await expect(page.getByText(/^\d more questions? can wait/)).toBeVisible()
  await expect(page.getByText(/The next question comes back on/)).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled })

    test("a sitting goes from what is due to what comes next, and is kept", async ({ page }) => {
      // Eight questions, each two pages or more.
      test.setTimeout(120_000)
      const learner = await aReviewer(page)
      await aWholeSitting(page, learner.due)
      const cards = await cardsOf(learner)
      const again = cards.filter(({ reps }) => reps === 2)
      expect(again).toHaveLength(8)
      expect(again.filter(({ lastRating }) => lastRating === 1)).toHaveLength(2)
      expect(new Set(again.map(({ lastRating }) => lastRating))).toEqual(new Set([1, 2, 3, 4]))
    })
  })
}

test("the home page says what is due to whoever is signed in, and nothing to anybody else", async ({
  page,
  anotherBrowser,
}) => {
  const learner = await aReviewer(page)
  await page.goto("/")
  const due = page.getByRole("region", { name: "Due for review" })
  await expect(due).toContainText(`8 of ${learner.due} questions, about 5 minutes`)
  const visitor = await anotherBrowser()
  const asked = visitor.waitForResponse("**/api/v1/reviews")
  await visitor.goto("/")
  expect(await (await asked).json()).toEqual({ due: 0, sitting: 0, minutes: 1 })
  await expect(visitor.getByRole("region", { name: "Due for review" })).toHaveCount(0)
  expect(await visitor.context().cookies()).toEqual([])
})

test("nothing is said where nothing is due, and the page says when something will be", async ({ page }) => {
  const learner = await aStaffLearner()
  await signIn(page, learner)
  await page.goto("/review")
  await expect(page.getByText("There is nothing to review yet.")).toBeVisible()
  await takes(learner)
  await page.goto("/record")
  await expect(page.getByRole("region", { name: "Due for review" })).toHaveCount(0)
  await page.goto("/review")
  await expect(page.getByText("Nothing is due now.")).toBeVisible()
  await expect(page.getByText(/The next question comes back on/)).toBeVisible()
  await page.goto("/review/next")
  await expect(page).toHaveURL(/\/review\/done$/)
})

test("a sitting can be stopped after any question, and what was answered counts", async ({ page }) => {
  const learner = await aReviewer(page)
  await page.goto("/review/next")
  await answerHere(page, true)
  await page.getByRole("link", { name: "That is enough for today" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("That is enough for today")
  expect((await cardsOf(learner)).filter(({ reps }) => reps === 2)).toMatchObject([{ lastRating: 3 }])
  await page.goBack()
  await expect(page.getByRole("button", { name: "I knew it" })).toBeVisible()
})

/** Somebody signed in who has one question due, of this kind; the page asks it. */
async function asked(page: Page, kind: WorkingKind) {
  const learner = await aStaffLearner()
  const due = await aDueCard(learner, kind)
  await signIn(page, learner)
  await page.goto(`/review/${due.card.id}`)
  return { ...due, learner }
}

test("an answer from another tab that came too late is not taken, and what counted is shown", async ({
  page,
  context,
}) => {
  const { learner, question } = await asked(page, "single")
  const other = await context.newPage()
  await other.goto(page.url())
  await answerHere(page, true)
  await fillIn(other, wrongOf(question))
  await other.getByRole("button", { name: "Check my answer" }).click()
  await expect(other.getByText("The answer that counted is shown here.")).toBeVisible()
  await expect(other.getByRole("button", { name: "I knew it" })).toBeVisible()
  expect(await cardsOf(learner)).toMatchObject([{ reps: 2, lastRating: 3 }])
})

test("somebody else's question is not found", async ({ page, anotherBrowser, tolerate }) => {
  tolerate(/404/)
  const learner = await aReviewer(page)
  const [card] = await cardsOf(learner)
  const other = await anotherBrowser()
  await signIn(other, await aStaffLearner("Ben Ode"))
  expect((await other.goto(`/review/${card!.id}`))?.status()).toBe(404)
})

test("nothing chosen is said so, and nothing is stored", async ({ page }) => {
  const { learner } = await asked(page, "single")
  await page.getByRole("button", { name: "Check my answer" }).click()
  await expect(page.getByText("Choose an answer first.")).toBeVisible()
  expect(await cardsOf(learner)).toMatchObject([{ reps: 1 }])
})

test("a number in words is given back with the reason", async ({ page }) => {
  await asked(page, "numeric")
  await page.getByRole("textbox").fill("three or so")
  await page.getByRole("button", { name: "Check my answer" }).click()
  await expect(page.getByText("could not be read as one number")).toBeVisible()
  await expect(page.getByRole("textbox")).toHaveValue("three or so")
})

test("every state of a review keeps the rules of WCAG 2.2 A and AA", async ({ page }) => {
  test.setTimeout(120_000)
  await aReviewer(page)
  const look = (state: string) => expectAccessibleInEveryDress(page, state)
  await look("my record with questions due")
  await page.goto("/")
  await expect(page.getByRole("region", { name: "Due for review" })).toBeVisible()
  await look("the home page with questions due")
  await page.goto("/review")
  await look("what is due")
  for (const right of [false, true]) {
    await page.goto("/review/next")
    await look(`asked, to be ${right}`)
    await answerHere(page, right)
    await look(right ? "right" : "missed")
  }
  await page.goto("/review/done")
  await look("the end with some left over")
  await page.goto("/review/mail-off?key=none")
  await look("no more reminders")
})
