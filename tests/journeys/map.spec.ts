import { finalPath, hasQuiz, lessonPath, quizPath, whereShown } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { voices, type Voice } from "@/lib/course/schema"
import { expect, type Page, test } from "#tests/support/journey"
import { aLesson } from "#tests/support/lessons"

const column = (page: Page, voice: Voice) =>
  page.getByRole("region", { name: voice === "staff" ? "For staff" : "For patients" })

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the map shows every lesson of both voices with its minutes, and every quiz", async ({ page }) => {
    const course = await loadCourse()
    const { modules } = course
    await page.goto("/course")
    for (const voice of voices) {
      for (const module of modules) {
        const heading = page.getByRole("heading", { level: 3, name: module.title[voice] })
        const part = column(page, voice).locator("section", { has: heading })
        const before = module === modules[0] && course.preTest[voice] ? 1 : 0
        await expect(part.getByRole("listitem")).toHaveCount(
          module.lessons.length + before + (hasQuiz(module, voice) ? 1 : 0),
        )
        for (const { slug, voices: texts } of module.lessons) {
          const line = part.getByRole("listitem").filter({
            has: page.locator(`a[href="${lessonPath(voice, module.slug, slug)}"]`),
          })
          await expect(line).toContainText(texts[voice].title)
          await expect(line).toContainText(`${texts[voice].minutes} min`)
        }
        const quiz = part.locator(`a[href="${quizPath(voice, module.slug)}"]`)
        await expect(quiz).toHaveCount(hasQuiz(module, voice) ? 1 : 0)
      }
      await expect(column(page, voice).locator(`a[href="${finalPath(voice)}"]`)).toHaveCount(1)
    }
  })

  test("the introduction has no number on the map", async ({ page }) => {
    const first = (await loadCourse()).modules[0]
    await page.goto("/course/staff")
    await expect(
      page.getByRole("heading", { level: 3, name: first?.title.staff ?? "", exact: true }),
    ).toBeVisible()
  })
})

test("a nurse and a patient get to the checker, the driving questions and the plan in one step", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const course = await loadCourse()
  for (const voice of voices) {
    for (const figure of ["risk-check", "driving", "plan"] as const) {
      const path = whereShown(course, voice, figure)
      await page.goto("/course")
      await column(page, voice)
        .getByRole("region", { name: "Straight to" })
        .getByRole("link", { name: course.figures[figure]?.title[voice] ?? "", exact: true })
        .click()
      await expect(page).toHaveURL(new RegExp(`${path}$`))
      await expect(page.locator(`#figure-${figure}`)).toBeInViewport()
    }
  }
})

test("the danger signs and the handout are one step from the map of each voice", async ({ page }) => {
  for (const voice of voices) {
    await page.goto(`/course/${voice}`)
    const links = page.getByRole("region", { name: "Straight to" }).getByRole("link")
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))
    expect(hrefs[0]).toBe("/safety")
    expect(hrefs.at(-1)).toBe("/handout/patient")
  }
})

test("what is done in one voice is ticked in that voice alone", async ({ page }) => {
  const { path, right, lesson } = await aLesson()
  await page.goto(path)
  const check = page.getByRole("region", { name: "Check yourself" })
  await check.getByRole("radio", { name: right, exact: true }).check()
  await check.getByRole("button", { name: "Check my answer" }).click()
  await page.getByRole("heading", { name: "Sources of this lesson" }).scrollIntoViewIfNeeded()
  await expect(page.getByText("This lesson is done.")).toBeVisible()
  await page.goto("/course")
  const line = (voice: Voice) =>
    column(page, voice).getByRole("link", { name: lesson.voices[voice].title }).first()
  await expect(line("staff")).toContainText("done")
  await expect(line("patient")).not.toContainText("done")
})

test("patients see where the tablet works, and people who move, where a lesson speaks of it", async ({
  page,
}) => {
  const drawn = [
    ["mechanism/from-tablet-to-looser-muscle", /tablet at the spinal cord turns them down/],
    ["wider-approach/most-backs-get-better", /^Five people in everyday life/],
    ["wider-approach/keeping-it-from-coming-back", /^Five people in everyday life/],
  ] as const
  for (const [path, words] of drawn) {
    await page.goto(`/course/patient/${path}`)
    const figure = page.locator("[data-drawing]")
    await expect(figure.getByRole("img", { name: words })).toBeVisible()
    await expect(figure.locator("figcaption")).not.toBeEmpty()
  }
})
