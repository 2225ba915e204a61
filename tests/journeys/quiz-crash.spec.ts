import { aStaffLearner, expect, type Account, type Page, signInByForm, test } from "#tests/support/journey"
import { withProfile } from "#tests/support/kept-browser"
import { goodPassword } from "#tests/support/people"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { expectNothingUnsent, unsent } from "#tests/support/quiz/unsent"
import { fillIn, goOn, questionOn, saved, startQuiz, toSingleChoice } from "#tests/support/quiz/walk"

const address = () => process.env["BACKWISE_ADDRESS"] ?? ""
const waiting = (page: Page) => page.getByText("Waiting: no connection")
const chosen = (page: Page) => page.getByRole("radio").nth(1)

/** Answers one question, which is saved, and the next, which the server never hears of. Gives its path. */
async function answersTwo(page: Page): Promise<string> {
  const { questions, path } = await quizOf("staff")
  await startQuiz(page, address() + path)
  await toSingleChoice(page, questions)
  await fillIn(page, keyOf(await questionOn(page, questions)))
  await saved(page)
  await goOn(page)
  await toSingleChoice(page, questions)
  await page.context().setOffline(true)
  await chosen(page).check()
  await expect(waiting(page)).toBeVisible()
  return new URL(page.url()).pathname
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
  await signInByForm(page, await aStaffLearner())
  const here = await answersTwo(page)
  const crashed = page.waitForEvent("crash")
  await Promise.all([crashed, page.goto("chrome://crash").catch(() => null)])
  // Before the connection is back, or its return would have to be told to a tab that is gone.
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(here)
  await expect(chosen(again)).toBeChecked()
  await saved(again)
  await expectNothingUnsent(again)
  await again.getByRole("button", { name: "Back", exact: true }).click()
})

test("F3: after the browser was killed, who signs in again finds the same question and all answers", async ({}, {
  project,
}) => {
  const learner = await aStaffLearner()
  await withProfile(project.use.launchOptions ?? {}, async (open) => {
    const before = await open()
    await signInAt(before.page, learner)
    const here = await answersTwo(before.page)
    await before.kill()

    const { page } = await open()
    await page.goto(address() + here)
    await expect(page).toHaveURL(/\/sign-in\?next=/)
    expect(await unsent(page), "not sent, and not lost, before anybody is there").toHaveLength(1)
    await page.getByLabel("E-mail address").fill(learner.email)
    await page.getByLabel("Password", { exact: true }).fill(goodPassword)
    await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
    await expect(page).toHaveURL(address() + here)
    await expect(chosen(page)).toBeChecked()
    await saved(page)
    await expectNothingUnsent(page)
    await expect(page.getByRole("progressbar")).toHaveAttribute("value", /\d/)
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
    await signInByForm(page, await aStaffLearner())
    const here = await answersTwo(page)
    await page.close()
    const later = await context.newPage()
    await context.setOffline(false)
    let deaf = true
    await later.route("**/answers", (route) =>
      deaf && route.request().method() === "POST" ? route.abort() : route.continue(),
    )
    await later.goto(there)
    await expect(later.getByText("1 answer is waiting to be sent")).toBeVisible()
    await expect(later.getByText("kept on this device and will be sent by itself")).toBeVisible()
    deaf = false
    await expect(later.getByText("1 answer was waiting on this device and saved now.")).toBeVisible()
    await expectNothingUnsent(later)
    await later.goto(here)
    await expect(chosen(later)).toBeChecked()
  })
}

test("whoever signs out in one tab takes the questions out of all of them", async ({ page, context }) => {
  await signInByForm(page, await aStaffLearner())
  const { path } = await quizOf("staff")
  await startQuiz(page, path)
  await page.waitForLoadState("networkidle")
  const other = await context.newPage()
  await other.goto("/record")
  await other.getByRole("button", { name: "Sign out", exact: true }).click()
  await expect(other.getByText("Nothing of yours is left")).toBeVisible()
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByRole("main").getByRole("radio")).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([])
})
