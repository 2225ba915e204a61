import { lessonPath, quizPath } from "@/lib/course/address"
import { expect, type Page, test } from "#tests/support/journey"
import { aLesson } from "#tests/support/lessons"

const check = (page: Page) => page.getByRole("region", { name: "Check yourself" })
const rail = (page: Page) => page.getByRole("navigation", { name: "Lessons of this module" }).first()

async function answer(page: Page, words: string): Promise<void> {
  await check(page).getByRole("radio", { name: words, exact: true }).check()
  await check(page).getByRole("button", { name: "Check my answer" }).click()
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a lesson is read whole, with its marks, its sources and the way on", async ({ page }) => {
    const { lesson, path } = await aLesson()
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1, name: lesson.voices.staff.title })).toBeVisible()
    for (const { text } of lesson.voices.staff.headings)
      await expect(page.getByRole("heading", { level: 2, name: text, exact: true })).toBeVisible()
    await expect(page.getByRole("button", { name: /^well supported/ }).first()).toBeVisible()
    await expect(page.getByRole("heading", { name: "Sources of this lesson" })).toBeVisible()
    await expect(page.getByText("Not yet reviewed by a clinician.", { exact: true })).toBeVisible()
    await page
      .getByRole("navigation", { name: "Before and next" })
      .getByRole("link", { name: /^Next/ })
      .click()
    await expect(page).not.toHaveURL(path)
  })

  test("a check is answered, and what was chosen is explained", async ({ page }) => {
    const { path, wrong } = await aLesson()
    await page.goto(path)
    await answer(page, wrong)
    await expect(page).toHaveURL(/\/check\/staff\//)
    await expect(page.getByRole("main")).toContainText(wrong)
  })

  test("a button says that the lesson was read, and the way back leads to it", async ({ page }) => {
    const { path } = await aLesson()
    await page.goto(path)
    await page.getByRole("button", { name: "I have read this" }).click()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
  })

  test("on a phone the sources of a sentence open behind its mark", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const { path } = await aLesson()
    await page.goto(path)
    const note = page.getByRole("note").first()
    await expect(note).toBeHidden()
    await page
      .getByRole("button", { name: /show the sources/ })
      .first()
      .click()
    await expect(note).toBeVisible()
    await page.keyboard.press("Escape")
    await expect(note).toBeHidden()
  })

  test("on a phone the menu opens and the lessons unfold", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const { path, lesson } = await aLesson()
    await page.goto(path)
    await page.getByText("Lessons of this module", { exact: true }).click()
    await expect(rail(page).getByRole("link", { name: lesson.voices.staff.title })).toBeVisible()
    await page.getByRole("button", { name: "Menu" }).click()
    await expect(
      page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sources" }),
    ).toBeVisible()
  })
})

test("feedback on a check comes at once, in place, and the focus stays", async ({ page }) => {
  const { path, wrong, right } = await aLesson()
  await page.goto(path)
  await answer(page, wrong)
  const verdict = check(page).getByRole("status")
  await expect(verdict).toContainText("Not right.")
  await expect(check(page).getByRole("button", { name: "Check my answer" })).toBeFocused()
  await expect(page).toHaveURL(path)
  await answer(page, right)
  await expect(verdict).toHaveText("Right.")
})

test("a check that could not be sent says so and keeps the answer", async ({ page, tolerate }) => {
  tolerate(/ERR_FAILED/)
  const { path, right } = await aLesson()
  await page.goto(path)
  await page.route("**/api/v1/checks", (route) => route.abort())
  await answer(page, right)
  await expect(check(page).getByRole("status")).toContainText("Not sent")
  await page.unroute("**/api/v1/checks")
  await check(page).getByRole("button", { name: "Check my answer" }).click()
  await expect(check(page).getByRole("status")).toHaveText("Right.")
})

test("a lesson is done once its end was reached and its check answered, and the rail keeps that", async ({
  page,
}) => {
  const { path, right, lesson } = await aLesson()
  const line = rail(page).getByRole("link", { name: lesson.voices.staff.title })
  await page.goto(path)
  await expect(line).not.toContainText("done")
  await answer(page, right)
  await page.getByRole("heading", { name: "Sources of this lesson" }).scrollIntoViewIfNeeded()
  await expect(page.getByText("This lesson is done.")).toBeVisible()
  await expect(line).toContainText("done")
  await page.reload()
  await expect(line).toContainText("done")
})

test("the End key, which jumps past the end of the text, counts as reaching it", async ({ page }) => {
  const { path } = await aLesson()
  await page.goto(path)
  await page.keyboard.press("End")
  await expect(page.getByText("Read to the end.")).toBeVisible()
})

test("whoever comes back is offered the place where they were", async ({ page }) => {
  const { path, lesson } = await aLesson()
  const heading = lesson.voices.staff.headings[2]
  if (!heading) throw new Error("The lesson needs three headings")
  await page.goto(path)
  const kept = page.waitForResponse(
    (reply) => reply.url().endsWith("/api/v1/progress") && reply.request().method() === "POST",
  )
  await page.locator(`#${heading.id}`).evaluate((element) => element.scrollIntoView({ block: "start" }))
  expect((await kept).ok()).toBe(true)
  await page.goto("/course")
  await page.goto(path)
  await page.getByRole("link", { name: `Go on where you were: ${heading.text}` }).click()
  await expect(page).toHaveURL(new RegExp(`#${heading.id}$`))
  await expect(page.locator(`#${heading.id}`)).toBeInViewport()
})

test("the other voice shows the same lesson at the sentence that both have", async ({ page }) => {
  const { path, module, lesson } = await aLesson()
  await page.goto(path)
  await page.getByRole("button", { name: "Check my answer" }).scrollIntoViewIfNeeded()
  await page.getByRole("navigation", { name: "Voice" }).getByRole("link", { name: "Patient" }).click()
  await expect(page).toHaveURL(new RegExp(`${lessonPath("patient", module.slug, lesson.slug)}#.+`))
  await expect(page.getByRole("heading", { level: 1, name: lesson.voices.patient.title })).toBeAttached()
})

test("after the last lesson of a module comes its quiz", async ({ page }) => {
  const { module } = await aLesson()
  const last = module.lessons.at(-1)
  if (!last) throw new Error("A module has lessons")
  await page.goto(lessonPath("staff", module.slug, last.slug))
  const next = page.getByRole("navigation", { name: "Before and next" }).getByRole("link", { name: /^Next/ })
  await expect(next).toHaveAttribute("href", quizPath("staff", module.slug))
})

test("on a wide screen the sources of a sentence stand beside it", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const { path } = await aLesson()
  await page.goto(path)
  const note = page.getByRole("note").first()
  await expect(note).toBeVisible()
  const [side, text] = await Promise.all([note.boundingBox(), page.getByRole("main").boundingBox()])
  expect(side?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
})

test("the safety link is the first stop after the skip link, on every page", async ({ page }) => {
  const { path } = await aLesson()
  for (const address of ["/", path, "/course", "/sources", "/about"]) {
    await page.goto(address)
    await page.keyboard.press("Tab")
    await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused()
    await page.keyboard.press("Tab")
    await expect(page.getByRole("link", { name: "When to get help now" }).first()).toBeFocused()
  }
})
