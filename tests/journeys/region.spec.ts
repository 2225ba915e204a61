import { expect, type Page, test } from "#tests/support/journey"

const lesson = "/course/staff/start/safety-first"
const uk = (page: Page) => page.getByText("Send the person to A&E, or call 999.")
const us = (page: Page) => page.getByText("Send the person to the ER, or call 911.")
const choose = (page: Page, country: string) =>
  page
    .getByRole("group", { name: "Show facts for" })
    .getByRole("radio", { name: country, exact: true })
    .check()

test("both countries stand side by side until somebody chooses", async ({ page }) => {
  await page.goto(lesson)
  await expect(uk(page)).toBeVisible()
  await expect(us(page)).toBeVisible()
})

test("a chosen country is shown alone, on every page and after a reload, until both are wanted again", async ({
  page,
}) => {
  await page.goto(lesson)
  await choose(page, "US")
  await expect(us(page)).toBeVisible()
  await expect(uk(page)).toBeHidden()
  await page.goto("/about")
  await page.goto(lesson)
  await expect(us(page)).toBeVisible()
  await expect(uk(page)).toBeHidden()
  await choose(page, "UK and US")
  await expect(uk(page)).toBeVisible()
})

test("a medicine goes by the name of the chosen country", async ({ page }) => {
  await page.goto("/course/staff/wider-approach/my-plan-and-good-sources")
  const sentence = page.locator("#claim-nhs-page")
  await expect(sentence).toContainText("paracetamol (acetaminophen in the US)", { useInnerText: true })
  await choose(page, "US")
  await expect(sentence).toContainText("acetaminophen on its own", { useInnerText: true })
  await expect(sentence).not.toContainText("paracetamol", { useInnerText: true })
})

test("a browser that keeps nothing shows both countries, and a choice for the page at hand", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError")
      },
    })
  })
  await page.goto(lesson)
  await choose(page, "UK")
  await expect(uk(page)).toBeVisible()
  await expect(us(page)).toBeHidden()
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("both countries are shown, and no switch that would not work", async ({ page }) => {
    await page.goto(lesson)
    await expect(uk(page)).toBeVisible()
    await expect(us(page)).toBeVisible()
    await expect(page.getByRole("group", { name: "Show facts for" })).toBeHidden()
  })
})
