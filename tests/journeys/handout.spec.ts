import { loadCourse } from "@/lib/course/loaders"
import { lessonPath } from "@/lib/course/address"
import { voices } from "@/lib/course/schema"
import { publicAddress } from "@/lib/qr/address"
import { drawPath } from "@/lib/qr/draw"
import { codePath, courseHandoutPath, handoutPath } from "@/lib/teach/address"
import { expect, expectAccessibleInEveryDress, type Page, test } from "#tests/support/journey"

const formats = ["A4", "Letter"] as const

/** How many sheets the page takes as it would be printed. */
async function sheets(page: Page, format: (typeof formats)[number]): Promise<number> {
  const pdf = await page.pdf({ format })
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

async function lessons() {
  const { modules } = await loadCourse()
  return modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))
}

test("every patient's handout has two pages at most, on A4 and on US Letter", async ({ page }) => {
  test.setTimeout(240_000)
  const all = await lessons()
  const paths = all.map(({ module, lesson }) => handoutPath("patient", module.slug, lesson.slug))
  const long: string[] = []
  for (const path of [...paths, courseHandoutPath]) {
    await page.goto(path)
    for (const format of formats) {
      const count = await sheets(page, format)
      if (count > 2) long.push(`${path} takes ${count} pages of ${format}`)
    }
  }
  expect(long).toEqual([])
})

test("a handout holds what to keep at hand, and neither notes nor a frame", async ({ page }) => {
  const [first] = await lessons()
  if (!first) throw new Error("The course has lessons")
  await page.goto(handoutPath("patient", first.module.slug, first.lesson.slug))
  await page.emulateMedia({ media: "print" })
  const paper = page.getByRole("article")
  await expect(
    paper.getByRole("heading", { level: 1, name: first.lesson.voices.patient.title }),
  ).toBeVisible()
  for (const name of ["Get help now", "My plan", "Questions to ask"])
    await expect(paper.getByRole("heading", { name })).toBeVisible()
  await expect(paper).toContainText("999")
  await expect(paper).toContainText("911")
  await expect(paper).toContainText("Last checked")
  await expect(paper).toContainText("Not yet reviewed by a clinician.")
  await expect(page.getByRole("banner")).toBeHidden()
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden()
  await expect(paper).not.toContainText("Teach-back")
})

test("whoever chose a country finds its numbers alone", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("backwise-region", "us"))
  await page.goto(courseHandoutPath)
  const help = page.getByRole("region", { name: "Get help now" })
  await expect(help).toContainText("911")
  await expect(help.getByText("999")).toBeHidden()
})

test("letters for patients are 14 points high, for staff 11", async ({ page }) => {
  const [first] = await lessons()
  if (!first) throw new Error("The course has lessons")
  for (const [voice, points] of [
    ["patient", 14],
    ["staff", 11],
  ] as const) {
    await page.goto(handoutPath(voice, first.module.slug, first.lesson.slug))
    const paper = page.getByRole("article")
    const size = await paper.evaluate((article) => parseFloat(getComputedStyle(article).fontSize))
    expect(size).toBeCloseTo((points * 96) / 72, 0)
  }
})

test("the code leads back to the lesson, by the address that people type", async ({ page, request }) => {
  const base = process.env["BACKWISE_ADDRESS"] ?? ""
  for (const { module, lesson } of (await lessons()).slice(0, 3)) {
    for (const voice of voices) {
      const paper = handoutPath(voice, module.slug, lesson.slug)
      await page.goto(paper)
      const picture = page.getByRole("img", { name: "QR code that leads to this lesson online" })
      await expect(picture).toHaveAttribute("src", codePath(paper))
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
      const svg = await (await request.get(codePath(paper))).text()
      const address = publicAddress(base, lessonPath(voice, module.slug, lesson.slug))
      expect(svg).toContain(`d="${drawPath(address).path}"`)
    }
  }
  expect((await request.get("/handout/staff/code.svg")).status()).toBe(404)
  expect((await request.get("/handout/patient/no/such/code.svg")).status()).toBe(404)
})

test("a button prints, and without scripts a line says how", async ({ page, anotherBrowser }) => {
  await page.goto(courseHandoutPath)
  await page.evaluate(() => (window.print = () => document.body.setAttribute("data-printed", "")))
  await page.getByRole("button", { name: "Print" }).click()
  await expect(page.locator("body[data-printed]")).toHaveCount(1)
  const plain = await anotherBrowser({ javaScriptEnabled: false })
  await plain.goto(courseHandoutPath)
  await expect(plain.getByRole("button", { name: "Print" })).toBeHidden()
  await expect(plain.getByText("Ctrl and P")).toBeVisible()
})

test("paper keeps the rules of WCAG 2.2 A and AA", async ({ page }) => {
  test.setTimeout(120_000)
  const [first] = await lessons()
  if (!first) throw new Error("The course has lessons")
  const paths = voices.map((voice) => handoutPath(voice, first.module.slug, first.lesson.slug))
  for (const path of [courseHandoutPath, ...paths]) {
    await page.goto(path)
    await expectAccessibleInEveryDress(page, path)
  }
})
