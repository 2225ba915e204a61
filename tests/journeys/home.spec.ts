import { coursePath, modulePath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { expect, test } from "#tests/support/journey"

test("the home page names the real modules and leads into them", async ({ page }) => {
  const { modules } = await loadCourse()
  await page.goto("/")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Diazepam for back pain")
  for (const module of modules) {
    const link = page.getByRole("link", { name: module.title.staff, exact: true })
    await expect(link).toHaveAttribute("href", modulePath("staff", module.slug))
  }
})

test("no link of the pages for everyone leads nowhere", async ({ page }) => {
  const found = new Set<string>()
  for (const path of ["/", "/course", coursePath("staff"), coursePath("patient"), "/safety", "/about"]) {
    await page.goto(path)
    const links = page.locator("a[href^='/']")
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")))
      found.add(href.split("#")[0] ?? "")
  }
  for (const path of found) expect((await page.request.get(path)).status(), path).toBe(200)
})

test("the trial is told with its numbers in words, not in colour alone", async ({ page }) => {
  await page.goto("/")
  const trial = page.getByRole("region", { name: "Did adding diazepam help?" })
  await expect(trial).toContainText("32 of 100 with diazepam")
  await expect(trial).toContainText("22 of 100 with a dummy pill")
  await expect(trial).toContainText("some support")
})

test("the safety page has the numbers of both countries first, without scripts", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto("/safety")
  const now = page.getByRole("region", { name: "Call now" })
  await expect(now.getByRole("link", { name: "999" })).toHaveAttribute("href", "tel:999")
  await expect(now.getByRole("link", { name: "911" })).toHaveAttribute("href", "tel:911")
  await context.close()
})

test("the sources page shows every claim with its strength and every source with its day", async ({
  page,
}) => {
  const { claims, sources } = await loadCourse()
  await page.goto("/sources")
  await expect(page.locator("li[id^='source-']")).toHaveCount(Object.keys(sources).length)
  await expect(page.locator("details li")).toHaveCount(Object.keys(claims).length)
  await expect(page.getByText(/Last checked/).last()).toBeVisible()
})

test("staff learn what they will be able to do; patients read at twenty pixels", async ({ page }) => {
  const module = (await loadCourse()).modules[0]
  if (!module) throw new Error("The course has modules")
  await page.goto(modulePath("staff", module.slug))
  await expect(page.getByRole("heading", { name: "After this module you can" })).toBeVisible()
  await page.goto(modulePath("patient", module.slug))
  const size = await page.getByRole("main").evaluate((main) => getComputedStyle(main).fontSize)
  expect(size).toBe("20px")
})
