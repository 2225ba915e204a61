import { database } from "@/lib/database/client"
import { Answer, type WorkingQuestion } from "@/lib/quiz/schema"
import { aStaffLearner, expect, expectAccessible, type Page, signIn, test } from "#tests/support/journey"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { expectNothingUnsent, unsent } from "#tests/support/quiz/unsent"
import { fillIn, goOn, handIn, questionOn, saved, startQuiz, toSingleChoice } from "#tests/support/quiz/walk"
import { aSlowNetwork, type SlowNetwork } from "#tests/support/slow-network"

const waiting = (page: Page) => page.getByText("Waiting: no connection")
/** As they count: of two that arrive at the same moment, the one with the lower number may be stored last. */
const stepsOf = (attemptId: string) =>
  database.attemptStep.findMany({ where: { attemptId }, orderBy: { clientSeq: "asc" } })

/** At a question with single choices of a running quiz. */
async function atQuestion(page: Page): Promise<string> {
  const { path, questions } = await quizOf("staff")
  const attempt = await startQuiz(page, path)
  await toSingleChoice(page, questions)
  return attempt
}

async function onNetwork(journey: (network: SlowNetwork) => Promise<void>): Promise<void> {
  const network = await aSlowNetwork(process.env["BACKWISE_ADDRESS"] ?? "")
  try {
    await journey(network)
  } finally {
    network.close()
  }
}

/** Ticks come in the order in which the choices are shown, which is another for each attempt. */
function inNoOrder(value: unknown): Answer {
  const answer = Answer.parse(value)
  return answer.kind === "multiple" ? { ...answer, choices: answer.choices.toSorted() } : answer
}

const save = (page: Page) => page.getByRole("button", { name: /^Save and/ })

/** A page that did not come, or not to its end, is asked for again, as anybody would. */
async function untilWhole(page: Page): Promise<void> {
  const end = page.getByRole("contentinfo")
  await expect(async () => {
    if (!(await end.isVisible()))
      await page.reload({ waitUntil: "commit", timeout: 15_000 }).catch(() => null)
    await expect(end).toBeVisible({ timeout: 10_000 })
  }).toPass({ timeout: 90_000 })
}

/** Presses until the next page is on its way. */
async function pressOn(page: Page): Promise<void> {
  const here = page.url()
  await expect(async () => {
    if (page.url() === here) await save(page).click({ timeout: 5_000 })
    await page.waitForURL((url) => url.href !== here, { timeout: 15_000, waitUntil: "commit" })
  }).toPass({ timeout: 60_000 })
}

test("F1: without a connection the answer waits on the device, and is sent when there is one", async ({
  page,
  tolerate,
}) => {
  tolerate(/ERR_INTERNET_DISCONNECTED/)
  await atQuestion(page)
  await page.context().setOffline(true)
  await page.getByRole("radio").nth(1).check()
  await expect(waiting(page)).toBeVisible({ timeout: 5_000 })
  expect(await unsent(page)).toHaveLength(1)
  await expectAccessible(page, "waiting")
  const here = page.url()
  await page.getByRole("button", { name: /^Save and/ }).click()
  await expect(page.locator("form[aria-busy=true]")).toHaveCount(0)
  await expect(waiting(page)).toBeVisible()
  expect(page.url()).toBe(here)
  await page.context().setOffline(false)
  await saved(page)
  await expectNothingUnsent(page)
  await page.reload()
  await expect(page.getByRole("radio").nth(1)).toBeChecked()
})

test("F1: in a network that swallows everything it is told within 5 s, and sent within 10 s of its return", async ({
  anotherBrowser,
  tolerate,
}) => {
  tolerate(/ERR_/)
  await onNetwork(async (network) => {
    const page = await anotherBrowser({ baseURL: network.address })
    const attempt = await atQuestion(page)
    network.change({ blackHole: true })
    await page.getByRole("radio").nth(1).check()
    await expect(waiting(page)).toBeVisible({ timeout: 5_000 })
    await expect(page.getByText("kept on this device and will be sent by itself")).toBeVisible()
    // Long enough for a first try to be given up.
    await page.waitForTimeout(9_000)
    network.change({ blackHole: false })
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible({ timeout: 10_000 })
    expect(await stepsOf(attempt)).toHaveLength(1)
  })
})

test("F2: with 2 s there and back and every twentieth piece lost, a quiz is filled in and no step is doubled", async ({
  anotherBrowser,
  tolerate,
}) => {
  test.setTimeout(300_000)
  tolerate(/ERR_|Failed to load|ChunkLoadError|Loading chunk/)
  await onNetwork(async (network) => {
    const page = await anotherBrowser({ baseURL: network.address })
    const { questions, path } = await quizOf("staff")
    const attempt = await startQuiz(page, path)
    network.change({ delay: 1_000, resets: 0.05 })
    const asked: WorkingQuestion[] = []
    while (asked.length < 2) {
      await untilWhole(page)
      const question = await questionOn(page, questions)
      if (question.kind !== "case" && question.kind !== "ordering") {
        await fillIn(page, keyOf(question))
        asked.push(question)
      }
      await pressOn(page)
    }
    network.change({ delay: 0, resets: 0 })
    const steps = await stepsOf(attempt)
    for (const question of asked) {
      const given = steps.filter(({ questionId }) => questionId === question.id)
      expect(inNoOrder(given.at(-1)?.value), question.id).toEqual(inNoOrder(keyOf(question)))
      const different = new Set(given.map(({ value }) => JSON.stringify(value)))
      expect(different.size, `each step of ${question.id} is a change`).toBe(given.length)
    }
  })
})

test("answers wait together and are handed in with one press, once there is a connection", async ({
  page,
  tolerate,
}) => {
  // The answer goes by itself, too, and may come after the quiz is handed in with it.
  tolerate(/ERR_INTERNET_DISCONNECTED|409/)
  const attempt = await atQuestion(page)
  const review = await page.context().newPage()
  await review.goto(`/attempt/${attempt}/review`)
  await page.context().setOffline(true)
  await page.getByRole("radio").nth(1).check()
  await expect(waiting(page)).toBeVisible()
  await page.close()
  await review.getByRole("button", { name: "Hand in my answers" }).click()
  await expect(review.getByText("Press the button again once you are connected")).toBeVisible({
    timeout: 10_000,
  })
  expect(await unsent(review)).toHaveLength(1)
  await review.context().setOffline(false)
  await handIn(review)
  expect(await stepsOf(attempt)).toHaveLength(1)
  await expectNothingUnsent(review)
})

test("two tabs without a connection lose neither answer, and the later one counts", async ({
  page,
  context,
  tolerate,
}) => {
  tolerate(/ERR_INTERNET_DISCONNECTED|409/)
  const attempt = await atQuestion(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await context.setOffline(true)
  await page.getByRole("radio").first().check()
  await expect(waiting(page)).toBeVisible()
  await other.getByRole("radio").nth(1).check()
  await expect(waiting(other)).toBeVisible()
  const later = await other.getByRole("radio").nth(1).getAttribute("value")
  await context.setOffline(false)
  await expectNothingUnsent(other)
  await expect(other.getByText(/Saved \d\d:\d\d/)).toBeVisible()
  expect((await stepsOf(attempt)).at(-1)?.value).toMatchObject({ choice: later })
})

test("F18: a clock that is two hours off changes nothing", async ({ page }) => {
  await page.clock.install({ time: Date.now() + 2 * 60 * 60 * 1000 })
  const learner = await aStaffLearner()
  await signIn(page, learner)
  const { questions, path } = await quizOf("staff")
  const attempt = await startQuiz(page, path)
  await toSingleChoice(page, questions)
  const before = Date.now()
  await fillIn(page, keyOf(await questionOn(page, questions)))
  await saved(page)
  const [step] = await stepsOf(attempt)
  const at = step?.receivedAt ?? new Date(0)
  expect(Math.abs(at.getTime() - before)).toBeLessThan(60_000)
  const clock = at.toLocaleTimeString("en-GB", {
    ...({ hour: "2-digit", minute: "2-digit" } as const),
    timeZone: "Pacific/Chatham",
  })
  await expect(page.getByText(`Saved ${clock}`)).toBeVisible()
  await goOn(page)
  await page.goto(`/attempt/${attempt}/review`)
  await handIn(page)
  const { submittedAt } = await database.attempt.findUniqueOrThrow({ where: { id: attempt } })
  expect(Math.abs((submittedAt?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
})
