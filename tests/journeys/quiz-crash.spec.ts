import type { Request } from "@playwright/test"
import { aStaffLearner, expect, type Account, type Page, signIn, test } from "#tests/support/journey"
import { hydrated } from "#tests/support/hydrated"
import { withProfile } from "#tests/support/kept-browser"
import { begins } from "#tests/support/learning"
import { goodPassword } from "#tests/support/people"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { expectNothingUnsent, unsent } from "#tests/support/quiz/unsent"
import { fillIn, goOn, questionOn, saved, startQuiz, toSingleChoice } from "#tests/support/quiz/walk"

const address = () => process.env["BACKWISE_ADDRESS"] ?? ""
const waiting = (page: Page) => page.getByText("Waiting: no connection")
const chosen = (page: Page) => page.getByRole("radio").nth(1)

type Given = {
  /** Of the question whose answer was saved, and what was chosen there. */
  before: string
  choice: string
  /** Of the one whose answer was not. */
  here: string
}

const pathOf = (page: Page) => new URL(page.url()).pathname

/** Answers one question, which is saved, and the next, which the server never hears of. */
async function answersTwo(page: Page): Promise<Given> {
  const { questions, path } = await quizOf("staff")
  await startQuiz(page, address() + path)
  await toSingleChoice(page, questions)
  await fillIn(page, keyOf(await questionOn(page, questions)))
  await saved(page)
  const before = pathOf(page)
  const choice = await page.locator("input[name=choice]:checked").inputValue()
  await goOn(page)
  await toSingleChoice(page, questions)
  await page.context().setOffline(true)
  await chosen(page).check()
  await expect(waiting(page)).toBeVisible()
  return { before, choice, here: pathOf(page) }
}

/** Both answers are there: the one that was saved before, and the one that came late. */
async function expectBothAnswers(page: Page, { before, choice }: Given): Promise<void> {
  await page.goto(address() + before)
  await expect(page.locator(`input[name="choice"][value="${choice}"]`)).toBeChecked()
  await expect(page.getByRole("progressbar")).toHaveAttribute("value", "2")
}

async function signInAt(page: Page, { email }: Account): Promise<void> {
  await page.goto(`${address()}/sign-in`)
  await page.getByLabel("E-mail address").fill(email)
  await page.getByLabel("Password", { exact: true }).fill(goodPassword)
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: "My record" })).toBeVisible()
}

test("F3: after a crash of the tab the same question opens with its answer, which is then sent", async ({
  page,
  context,
  tolerate,
}) => {
  tolerate(/ERR_INTERNET_DISCONNECTED/)
  await signIn(page, await aStaffLearner())
  const given = await answersTwo(page)
  const crashed = page.waitForEvent("crash")
  await Promise.all([crashed, page.goto("chrome://crash").catch(() => null)])
  // Before the connection is back, or its return would have to be told to a tab that is gone.
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(given.here)
  await expect(chosen(again)).toBeChecked()
  await saved(again)
  await expectNothingUnsent(again)
  await expectBothAnswers(again, given)
})

test("F3: after the browser was killed, who signs in again finds the same question and all answers", async ({}, {
  project,
}) => {
  const learner = await aStaffLearner()
  await withProfile(project.use.launchOptions ?? {}, async (open) => {
    const before = await open()
    await signInAt(before.page, learner)
    const given = await answersTwo(before.page)
    const here = address() + given.here
    await before.kill()

    const { page } = await open()
    await page.goto(here)
    await expect(page).toHaveURL(/\/sign-in\?next=/)
    expect(await unsent(page), "not sent, and not lost, before anybody is there").toHaveLength(1)
    await page.getByLabel("E-mail address").fill(learner.email)
    await page.getByLabel("Password", { exact: true }).fill(goodPassword)
    await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
    await expect(page).toHaveURL(here)
    await expect(chosen(page)).toBeChecked()
    await saved(page)
    await expectNothingUnsent(page)
    await expectBothAnswers(page, given)
  })
})

test("F3: after the browser was killed, another person's sign-in throws the answers away unseen", async ({}, {
  project,
}) => {
  const [before, next] = await Promise.all([aStaffLearner(), aStaffLearner("Ben Achterberg")])
  await withProfile(project.use.launchOptions ?? {}, async (open) => {
    const first = await open()
    await signInAt(first.page, before)
    await answersTwo(first.page)
    await first.kill()

    const { page } = await open()
    const sent: string[] = []
    page.on("request", (request) => void (request.method() === "POST" && sent.push(request.url())))
    await signInAt(page, next)
    await expectNothingUnsent(page)
    await expect(page.getByText(/waiting/)).toHaveCount(0)
    expect(sent.filter((url) => url.endsWith("/answers"))).toEqual([])
  })
})

for (const there of ["/record", "/"]) {
  test(`answers of an earlier sitting are noticed at ${there}, and sent`, async ({
    page,
    context,
    tolerate,
  }) => {
    tolerate(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/)
    await signIn(page, await aStaffLearner())
    const { here } = await answersTwo(page)
    await page.close()
    const later = await context.newPage()
    await context.setOffline(false)
    const isAsked = (method: string) => (request: Request) =>
      request.method() === method && request.url().endsWith("/answers")
    let deafTo = ["GET", "POST"]
    await later.route("**/answers", (route) =>
      deafTo.includes(route.request().method()) ? route.abort() : route.continue(),
    )
    const expectWaiting = async () => {
      await expect(later.getByText("1 answer is waiting to be sent")).toBeVisible()
      await expect(later.getByText("kept on this device and will be sent by itself")).toBeVisible()
    }
    // Nobody can say whose it is.
    await later.goto(there)
    await expectWaiting()
    // It is known whose it is, and cannot be sent.
    deafTo = ["POST"]
    await later.waitForEvent("requestfailed", isAsked("POST"))
    await expectWaiting()
    // And then nobody can say again, for longer than one try.
    deafTo = ["GET", "POST"]
    for (let tries = 0; tries < 2; tries++) await later.waitForEvent("requestfailed", isAsked("GET"))
    await expectWaiting()
    deafTo = []
    await expect(later.getByText("1 answer was waiting on this device and saved now.")).toBeVisible()
    await expectNothingUnsent(later)
    await later.goto(here)
    await expect(chosen(later)).toBeChecked()
  })
}

test("a page that somebody else left open throws away nothing of whoever signed in since", async ({
  page,
  context,
  tolerate,
}) => {
  tolerate(/ERR_INTERNET_DISCONNECTED/)
  const ann = await aStaffLearner()
  const attempt = await begins(ann)
  await signIn(page, ann)
  await page.goto(`/attempt/${attempt}/review`, { waitUntil: "networkidle" })
  await hydrated(page, "form[aria-busy]")
  await context.clearCookies()
  const bens = await context.newPage()
  await signIn(bens, await aStaffLearner("Ben Achterberg"))
  await answersTwo(bens)
  const kept = await unsent(bens)
  expect(kept).toHaveLength(1)
  await page.evaluate(() => dispatchEvent(new Event("online")))
  // Asked in the same tab, so that it comes after whatever that tab has done.
  expect(await unsent(page)).toEqual(kept)
  await expect(page.getByText(/waiting/)).toHaveCount(0)
})

test("whoever signs out in one tab takes the questions out of all of them", async ({ page, context }) => {
  await signIn(page, await aStaffLearner())
  const { path } = await quizOf("staff")
  const attempt = await startQuiz(page, path)
  await page.waitForLoadState("networkidle")
  const review = await context.newPage()
  await review.goto(`/attempt/${attempt}/review`, { waitUntil: "networkidle" })
  for (const open of [page, review]) await hydrated(open, "form[aria-busy]")
  const other = await context.newPage()
  await other.goto("/record")
  await other.getByRole("button", { name: "Sign out", exact: true }).click()
  await expect(other.getByText("Nothing of yours is left")).toBeVisible()
  for (const open of [page, review]) await expect(open).toHaveURL(/\/sign-in/)
  await expect(page.getByRole("main").getByRole("radio")).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([])
})
