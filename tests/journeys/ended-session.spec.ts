import { cookieOf } from "#tests/access/people"
import { expect, expectAccessible, type Page, test } from "#tests/support/journey"

const lesson = "/course/staff/mechanism/from-tablet-to-looser-muscle"
const quiz = "/course/staff/mechanism/quiz"

/** Gives the browser the cookie of a session that has ended. */
async function wasSignedIn(page: Page, baseURL: string | undefined): Promise<void> {
  const [name = "", value = ""] = (await cookieOf("ended")).split("=")
  await page.context().addCookies([{ name, value, url: baseURL ?? "" }])
}

test("a quiz is not begun unawares: sign in, or choose to go on without an account", async ({
  page,
  baseURL,
}) => {
  await wasSignedIn(page, baseURL)
  await page.goto(quiz)
  const main = page.getByRole("main")
  await expect(main.getByRole("status")).toContainText("You were signed out")
  await expect(main.getByRole("button", { name: "Start the quiz" })).toHaveCount(0)
  await expectAccessible(page, "the start of a quiz, signed out")
  await main.getByRole("link", { name: "Sign in to go on" }).click()
  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(quiz)}`)
  await expect(main.getByRole("status")).toContainText("You were signed out")
  await expectAccessible(page, "sign-in, signed out")
  await main.getByRole("button", { name: "Go on without an account" }).click()
  await expect(page).toHaveURL(quiz)
  await expect(main.getByRole("button", { name: "Start the quiz" })).toBeVisible()
  expect(await page.context().cookies()).toEqual([])
})

test("a lesson says that nothing is kept, and leads to sign in", async ({ page, baseURL, tolerate }) => {
  tolerate(/401/)
  await wasSignedIn(page, baseURL)
  await page.goto(lesson)
  const check = page.getByRole("region", { name: "Check yourself" })
  await check.getByRole("radio").or(check.getByRole("checkbox")).first().press("Space")
  await check.getByRole("button", { name: "Check my answer" }).click()
  await expect(check.getByRole("status")).toContainText("You are signed out")
  await page.keyboard.press("End")
  const told = page.getByRole("link", { name: "Sign in to go on" })
  await expect(told).toHaveCount(2)
  await expectAccessible(page, "a lesson, signed out")
  await told.first().click()
  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(lesson)}`)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })
  test("the button at the end of a lesson leads to sign in", async ({ page, baseURL }) => {
    await wasSignedIn(page, baseURL)
    await page.goto(lesson)
    await page.getByRole("button", { name: "I have read this" }).click()
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(lesson)}`)
    await expect(page.getByRole("main").getByRole("status")).toContainText("You were signed out")
  })
})
