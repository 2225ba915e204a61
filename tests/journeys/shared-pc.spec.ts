import { chromium } from "@playwright/test"
import { aManager, aStaffLearner, expect, type Page, signInByForm, test } from "#tests/support/journey"
import { begins, takes } from "#tests/support/learning"
import { keyOf } from "#tests/support/quiz/questions"
import { quizOf } from "#tests/support/quiz/real-course"
import { fillIn, goOn, handIn, questionOn, startQuiz } from "#tests/support/quiz/walk"

const signOut = (page: Page) => page.getByRole("button", { name: "Sign out", exact: true }).click()

const stored = (page: Page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])

/** Questions and results; the choice of a country, at the foot, is nobody's. */
const shown = (page: Page) => page.locator("main").locator("input[type=radio], article")

/** Somebody with a name to look for, who has handed in one quiz and has another open. */
async function somebodyBefore() {
  const before = await aStaffLearner("Asha Unforgettable")
  const { attempt } = await takes(before)
  const open = await begins(before, { module: 2 })
  return { before, personal: [`/attempt/${attempt}/result`, `/attempt/${open}/1`, `/attempt/${open}/review`] }
}

test("after signing out, no page of the person before opens: not by address, not by going back", async ({
  page,
  tolerate,
}) => {
  tolerate(/404/)
  const { before, personal } = await somebodyBefore()
  await signInByForm(page, before)
  for (const path of personal) expect((await page.goto(path))?.status(), path).toBe(200)
  await page.goto("/record")
  await signOut(page)
  await expect(page.getByRole("status")).toContainText("Nothing of yours is left")
  for (let back = 0; back < personal.length + 1; back++) {
    await page.goBack()
    await expect(page.locator("body")).not.toContainText("Asha Unforgettable")
    await expect(shown(page)).toHaveCount(0)
  }
  for (const path of personal) {
    await page.goto(path)
    await expect(page, path).toHaveURL(/\/sign-in\?next=/)
  }
  expect(await stored(page)).toEqual([])
})

test("a browser that freezes pages to go back fast shows none of a person who signed out", async ({
  baseURL,
}, { project }) => {
  const { args = [], executablePath } = project.use.launchOptions ?? {}
  const browser = await chromium.launch({
    args,
    ...(executablePath ? { executablePath } : {}),
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  })
  try {
    const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) })
    const { before, personal } = await somebodyBefore()
    await signInByForm(page, before)
    await page.goto(personal[1] ?? "")
    await page.goto("/record")
    await signOut(page)
    await expect(page.getByRole("status")).toContainText("Nothing of yours is left")
    for (const _ of ["record", "question"]) {
      await page.goBack()
      await expect(page.locator("body")).not.toContainText("Asha Unforgettable")
      await expect(shown(page)).toHaveCount(0)
    }
  } finally {
    await browser.close()
  }
})

test("the next person at the computer sees nothing of the one before", async ({ page, tolerate }) => {
  tolerate(/404/)
  const { before, personal } = await somebodyBefore()
  await signInByForm(page, before)
  for (const path of personal) await page.goto(path)
  await page.goto("/record")
  await signOut(page)
  await signInByForm(page, await aStaffLearner("Ben Achterberg"))
  await expect(page.getByText("Nothing is kept yet")).toBeVisible()
  for (const path of personal) expect((await page.goto(path))?.status(), path).toBe(404)
  const { path } = await quizOf("staff")
  await page.goto(path)
  await expect(page.getByRole("button", { name: "Start the quiz" })).toBeVisible()
  await expect(page.getByRole("link", { name: "Look at it" })).toHaveCount(0)
})

test("a lesson shows the next person none of the progress of the one before", async ({ page }) => {
  const { module } = await quizOf("staff")
  const before = await aStaffLearner()
  await takes(before)
  await signInByForm(page, before)
  const lesson = `/course/staff/${module.slug}/${module.lessons[0]?.slug}`
  await page.goto(lesson)
  const rail = page.getByRole("navigation", { name: "Lessons of this module" }).first()
  await expect(rail).toContainText("(passed)")
  await page.goto("/record")
  await signOut(page)
  await page.goto(lesson)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(rail).not.toContainText("(passed)")
})

test("handing in leaves no answer in the browser, and going back leads to the result", async ({ page }) => {
  await signInByForm(page, await aStaffLearner())
  const { questions, path } = await quizOf("staff")
  const attempt = await startQuiz(page, path)
  await fillIn(page, keyOf(await questionOn(page, questions)))
  await goOn(page)
  await page.goto(`/attempt/${attempt}/review`)
  await handIn(page)
  expect(await stored(page)).toEqual([])
  await page.goBack()
  await expect(page).toHaveURL(/\/result$/)
})

test("without an account, one press has the device forget all of it", async ({ page, tolerate }) => {
  // The answer may still be on its way, and arrives when nobody is there any more.
  tolerate(/401/)
  const { questions, path } = await quizOf("staff")
  await startQuiz(page, path)
  await fillIn(page, keyOf(await questionOn(page, questions)))
  await page.goto("/record")
  await page.getByRole("button", { name: "Forget me on this device" }).click()
  await page.goto("/record")
  await expect(page.getByText("Nothing is kept yet")).toBeVisible()
  expect(await stored(page)).toEqual([])
})

test("no personal page may be kept by the browser or by anything on the way", async ({ page }) => {
  const { before, personal } = await somebodyBefore()
  await signInByForm(page, before)
  const own = [
    ...personal,
    "/record",
    "/record/account",
    "/api/v1/record/export",
    "/api/v1/progress?voice=staff",
  ]
  for (const path of own) {
    const { "cache-control": cache } = (await page.request.get(path)).headers()
    expect(cache, path).toContain("no-store")
  }
  const manager = await aManager()
  await page.goto("/record")
  await signOut(page)
  await signInByForm(page, manager)
  for (const path of ["/manage", `/manage/${before.id}`, "/manage/people.csv"]) {
    const { "cache-control": cache } = (await page.request.get(path)).headers()
    expect(cache, path).toContain("no-store")
  }
})
