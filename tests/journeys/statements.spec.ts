import { loadCourse } from "@/lib/course/loaders"
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/journey"

test("every statement of the leaflet has its mark, and leads to the sentence that teaches it", async ({
  page,
}) => {
  const { statements } = await loadCourse()
  await page.goto("/statements")
  const lines = page.getByRole("main").locator("li[id^=S]")
  await expect(lines).toHaveCount(statements.length)
  for (const { id } of statements) {
    const line = page.locator(`#${id}`)
    await expect(line).toContainText(/well supported|some support|weak or mixed|unknown/)
    await expect(
      line.getByRole("link", { name: `In the staff lesson about ${id}`, exact: true }),
    ).toBeVisible()
    await expect(
      line.getByRole("link", { name: `In the patient lesson about ${id}`, exact: true }),
    ).toBeVisible()
  }
  await page.getByRole("link", { name: "In the staff lesson about S22", exact: true }).click()
  await expect(page.locator(":target")).toBeVisible()
})

test("the leaflet's page is accessible, and holds on a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto("/statements")
  await expectAccessible(page, "statements")
  await expectNoSidewaysScroll(page, "statements at 320 px")
})
