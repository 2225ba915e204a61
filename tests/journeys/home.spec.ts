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

test("the introduction stands before the numbered modules and is not counted among them", async ({
  page,
}) => {
  const { modules } = await loadCourse()
  const numbered = modules.filter(({ number }) => number > 0)
  await page.goto("/")
  const list = page
    .getByRole("region", { name: /^(One|Two|Three|Four|Five|Six) modules$/ })
    .locator("ol > li")
  // The final comes last, and is no module either.
  await expect(list).toHaveCount(modules.length + 1)
  expect(numbered.length).toBe(3)
  await expect(page.getByRole("heading", { name: "Three modules" })).toBeVisible()
  expect(await list.locator("> span:first-child").allInnerTexts()).toEqual(["First", "1", "2", "3", "Last"])
})

test("each of the four readers has a way in", async ({ page }) => {
  const ways = [
    ["Staff course", coursePath("staff")],
    ["Patient course", coursePath("patient")],
    ["For educators", "/teach"],
    ["Who has done it", "/manage"],
  ]
  await page.goto("/")
  const doors = page.getByRole("region", { name: "Where to start" })
  await expect(doors.getByRole("link")).toHaveCount(ways.length)
  for (const [name = "", href = ""] of ways)
    await expect(doors.getByRole("link", { name })).toHaveAttribute("href", href)
})

test("the home page counts what the course holds, and leads to where it can be checked", async ({ page }) => {
  const { claims, sources, statements } = await loadCourse()
  await page.goto("/")
  const honest = page.getByRole("region", { name: "You can check all of it" })
  await expect(honest).toContainText(`${statements.length} statements`)
  await expect(honest).toContainText(`${Object.keys(claims).length} claims`)
  await expect(honest).toContainText(`${Object.keys(sources).length} publications`)
  const hrefs = await honest.getByRole("link").evaluateAll((all) => all.map((a) => a.getAttribute("href")))
  expect(hrefs).toEqual(["/statements", "/sources", "/about"])
})

test("the drawings say in words what they show", async ({ page }) => {
  await page.goto("/")
  await expect(page.getByRole("img", { name: /tablet to the spinal cord, not to the muscle/ })).toBeVisible()
  await expect(page.getByRole("img", { name: /^Five people in everyday life/ })).toBeVisible()
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

test("the safety page shows the numbers of one country alone to whoever chose it at its top", async ({
  page,
}) => {
  await page.goto("/safety")
  const choice = page.getByRole("main").getByRole("group", { name: "Show facts for" })
  const now = page.getByRole("region", { name: "Call now" })
  const fit = page.getByRole("region", { name: "If you take diazepam every day" })
  await expect(fit).toContainText("call 999 in the UK or 911 in the US.", { useInnerText: true })
  await choice.getByRole("radio", { name: "US", exact: true }).check()
  await expect(now.getByRole("link", { name: "911" })).toBeVisible()
  await expect(now.getByRole("link", { name: "999" })).toBeHidden()
  await expect(fit).toContainText("call 911 in the US.", { useInnerText: true })
  await choice.getByRole("radio", { name: "UK and US", exact: true }).check()
  await expect(now.getByRole("link", { name: "999" })).toBeVisible()
})

test("on paper the safety card has the numbers of both countries, and no switch", async ({ page }) => {
  await page.goto("/safety")
  await page.emulateMedia({ media: "print" })
  for (const number of ["999", "911", "111"])
    await expect(page.getByRole("main").getByRole("link", { name: number })).toBeVisible()
  await expect(page.getByRole("main").getByRole("group", { name: "Show facts for" })).toBeHidden()
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
  const module = (await loadCourse()).modules.find(({ number }) => number === 1)
  if (!module) throw new Error("The course has modules")
  await page.goto(modulePath("staff", module.slug))
  await expect(page.getByRole("heading", { name: "After this module you can" })).toBeVisible()
  await page.goto(modulePath("patient", module.slug))
  const size = await page.getByRole("main").evaluate((main) => getComputedStyle(main).fontSize)
  expect(size).toBe("20px")
})
