import { lessonShowing, openFigure } from "#tests/support/figures"
import { expect, expectAccessible, expectNoSidewaysScroll, type Page, test } from "#tests/support/journey"

const plan = (page: Page) => page.locator("[data-figure=plan]")
const sheet = (page: Page) => plan(page).getByRole("region", { name: "My back plan" })
const print = (page: Page) => plan(page).getByRole("button", { name: "Print my plan" })

/** Opens a part by keyboard, unless it is open. */
async function open(page: Page, part: string): Promise<void> {
  const name = page.locator("summary", { hasText: new RegExp(`^${part}`) })
  const fold = plan(page).locator("details", { has: name })
  if ((await fold.getAttribute("open")) !== null) return
  await fold.locator("summary").focus()
  await page.keyboard.press("Enter")
}

async function tick(page: Page, part: string, choice: string): Promise<void> {
  await open(page, part)
  await plan(page).getByRole("checkbox", { name: choice }).focus()
  await page.keyboard.press("Space")
}

/** Instead of the browser's dialog: what the page was set to print. */
async function watchPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset["printed"] = document.documentElement.dataset["printing"] ?? "all"
      dispatchEvent(new Event("afterprint"))
    }
  })
}

test("a plan is made by keyboard, announced part by part, and printed alone", async ({ page }) => {
  await watchPrinting(page)
  await openFigure(page, "plan", "patient")
  const said = plan(page).getByRole("status")
  await expect(said).toHaveText("Still to choose or write: Move, Ease the pain, Calm, Get help.")
  await tick(page, "Move", "A short walk each day")
  await print(page).click()
  await expect(said).toHaveText("Not printed yet. Still to choose or write: Ease the pain, Calm, Get help.")
  await expect(page.locator("body")).not.toHaveAttribute("data-printed")
  await tick(page, "Ease the pain", "Ask a pharmacist if ibuprofen is right for me")
  await open(page, "Calm")
  await plan(page).getByRole("group", { name: "Calm" }).getByLabel("In my own words").fill("Radio, feet up")
  await tick(page, "Get help", "Ask for help if I am no better in a few weeks")
  await expect(said).toHaveText("Your plan is ready to print.")
  for (const line of ["A short walk each day", "may help a little; not for everyone", "Radio, feet up"])
    await expect(sheet(page)).toContainText(line)
  await print(page).focus()
  await page.keyboard.press("Enter")
  await expect(page.locator("body")).toHaveAttribute("data-printed", "plan")
  await expect(page.locator("html")).not.toHaveAttribute("data-printing")
})

test("the plan fits one page of A4 and of Letter", async ({ page }) => {
  await openFigure(page, "plan", "patient")
  const boxes = plan(page).getByRole("checkbox", { includeHidden: true })
  for (const part of ["Move", "Ease the pain", "Calm", "Get help"]) await open(page, part)
  const count = await boxes.count()
  for (let index = 0; index < count; index++) await boxes.nth(index).check()
  for (const format of ["A4", "Letter"]) {
    await page.evaluate(() => void (document.documentElement.dataset["printing"] = "plan"))
    const paper = (await page.pdf({ format })).toString("latin1")
    expect(paper.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
  }
})

test("nothing that is chosen or written leaves the page", async ({ page }) => {
  await openFigure(page, "plan", "patient")
  const sent: string[] = []
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`))
  await tick(page, "Move", "A short walk each day")
  await plan(page).getByRole("group", { name: "Move" }).getByLabel("In my own words").fill("quince garden")
  await expect(sheet(page)).toContainText("quince garden")
  expect(sent.filter((each) => each.includes("quince"))).toEqual([])
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    "quince",
  )
})

test("the figure is accessible, and fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 20_000 })
  for (const voice of ["staff", "patient"] as const) {
    await openFigure(page, "plan", voice)
    for (const part of ["Ease the pain", "Calm", "Get help"]) await open(page, part)
    await expectNoSidewaysScroll(page, `plan, ${voice}`)
    await expectAccessible(page, `plan, ${voice}`)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("every choice stands there with what is known of it, and the signs that cannot wait", async ({
    page,
  }) => {
    await page.goto(await lessonShowing("plan", "patient"))
    await expect(plan(page).getByRole("checkbox").first()).toBeHidden()
    for (const words of ["A short walk each day", "Nobody knows if cold helps.", "My own words"])
      await expect(plan(page)).toContainText(words, { useInnerText: true })
    await expect(plan(page)).toContainText("999 or A&E", { useInnerText: true })
    await expect(plan(page)).toContainText("911 or the ER", { useInnerText: true })
  })
})
