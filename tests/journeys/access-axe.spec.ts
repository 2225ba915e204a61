import { coursePath, lessonPath, modulePath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { expectAccessible, expectAccessibleInEveryDress, expect, test } from "#tests/support/journey"
import { aLesson } from "#tests/support/lessons"

/** One page of every kind that is the same for everyone. */
async function kinds(): Promise<string[]> {
  const { modules } = await loadCourse()
  const [module] = modules
  const lesson = module?.lessons[0]
  if (!module || !lesson) throw new Error("The course has lessons")
  const lessons = (["staff", "patient"] as const).map((voice) => lessonPath(voice, module.slug, lesson.slug))
  const above = ["/", "/course", coursePath("patient"), modulePath("staff", module.slug)]
  return [...above, ...lessons, "/safety", "/sources", "/about"]
}

test("every kind of page keeps the rules of WCAG 2.2 A and AA, on a screen of 320 pixels, too", async ({
  page,
}) => {
  test.setTimeout(180_000)
  for (const path of await kinds()) {
    await page.goto(path)
    await expectAccessibleInEveryDress(page, path)
  }
})

test("a check that was answered, and an open note, keep them as well", async ({ page }) => {
  const { path, wrong } = await aLesson()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(path)
  const check = page.getByRole("region", { name: "Check yourself" })
  await check.getByRole("radio", { name: wrong, exact: true }).check()
  await check.getByRole("button", { name: "Check my answer" }).click()
  await expect(check.getByRole("status")).toContainText("Not right.")
  // From its top: what lies half under the bar is too small to press there, and scrolls out from under it.
  await page.locator("#check").evaluate((heading) => heading.scrollIntoView())
  await expectAccessible(page, "after a wrong answer")
  await page
    .getByRole("button", { name: /show the sources/ })
    .first()
    .click()
  await expect(page.getByRole("note").first()).toBeVisible()
  await expectAccessible(page, "with a note open")
})

test("forced colours and reduced motion leave every control visible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" })
  const { path, right } = await aLesson()
  await page.goto(path)
  const choice = page.getByRole("radio", { name: right, exact: true })
  await choice.check()
  const appearance = await choice.evaluate((input) => getComputedStyle(input).appearance)
  expect(appearance).toBe("auto")
  await expectAccessible(page, "forced colours")
})
