import { lessonPath } from "@/lib/course/address"
import { deckPath, handoutPath, questionsPath, teachModulePath } from "@/lib/teach/address"
import {
  aManager,
  anEducator,
  aStaffLearner,
  expect,
  expectAccessible,
  expectAccessibleInEveryDress,
  expectNoSidewaysScroll,
  type Page,
  signIn,
  test,
} from "#tests/support/journey"
import { hydrated } from "#tests/support/hydrated"
import { aLesson, type Taught } from "#tests/support/lessons"

const slides = (page: Page) => page.locator("[data-slide]")
const shown = (page: Page) => page.locator("[data-slide]:visible")
const notes = (page: Page) => page.locator("[data-notes]:visible")

/** Waits until the keys are listened to. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" })
  await hydrated(page, "[role=status]")
}

async function aDeck(): Promise<Taught & { deck: string }> {
  const taught = await aLesson("patient")
  return { ...taught, deck: deckPath(taught.module.slug, "patient", taught.lesson.slug) }
}

/** On slide this, and on no other. */
async function expectSlide(page: Page, number: number): Promise<void> {
  await expect(shown(page)).toHaveCount(1)
  await expect(shown(page)).toHaveAttribute("id", String(number))
}

test("the keys move through the slides, and the address names the one that is shown", async ({ page }) => {
  const { deck } = await aDeck()
  await open(page, deck)
  await expectSlide(page, 1)
  const last = await slides(page).count()
  await page.keyboard.press("ArrowRight")
  await expectSlide(page, 2)
  await expect(page).toHaveURL(/#2$/)
  await expect(page.getByRole("status")).toContainText(`Slide 2 of ${last}`)
  await page.keyboard.press("End")
  await expectSlide(page, last)
  await page.keyboard.press("ArrowRight")
  await expectSlide(page, last)
  await page.keyboard.press("Home")
  await expectSlide(page, 1)
  for (const [key, number] of [
    ["PageDown", 2],
    ["PageUp", 1],
    ["Space", 2],
    ["ArrowLeft", 1],
  ] as const) {
    await page.keyboard.press(key)
    await expectSlide(page, number)
  }
})

test("a slide is opened at its address, and Back leaves the deck", async ({ page }) => {
  const { deck, module } = await aDeck()
  await page.goto(teachModulePath(module.slug))
  await open(page, `${deck}#3`)
  await expectSlide(page, 3)
  await page.getByRole("button", { name: "Next" }).click()
  await expectSlide(page, 4)
  await page.goBack()
  await expect(page).toHaveURL(teachModulePath(module.slug))
})

test("a long slide is read to its end before the next one comes", async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 460 })
  const { course } = await aLesson()
  const module = course.modules.at(-1)
  const lesson = module?.lessons[0]
  if (!module || !lesson) throw new Error("The course has lessons")
  await open(page, `${deckPath(module.slug, "staff", lesson.slug)}#3`)
  const stage = page.locator("[data-slide]:visible [data-stage]")
  const room = await stage.evaluate((box) => box.scrollHeight - box.clientHeight)
  expect(room).toBeGreaterThan(100)
  await page.keyboard.press("PageDown")
  await expectSlide(page, 3)
  expect(await stage.evaluate((box) => box.scrollTop)).toBeGreaterThan(50)
  for (let press = 0; press < 20 && (await page.locator("[id='3']").isVisible()); press++)
    await page.keyboard.press("PageDown")
  await expectSlide(page, 4)
})

test("n puts the notes away and brings them back, f shows the slides alone", async ({ page }) => {
  const { deck } = await aDeck()
  await open(page, `${deck}#3`)
  await expect(notes(page)).toHaveCount(1)
  await page.keyboard.press("n")
  await expect(notes(page)).toHaveCount(0)
  await page.keyboard.press("n")
  await expect(notes(page)).toHaveCount(1)
  await page.keyboard.press("f")
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await expect(notes(page)).toHaveCount(0)
  await page.keyboard.press("f")
  await expect(notes(page)).toHaveCount(1)
})

test("the letter keys can be turned off, for whoever speaks to the machine", async ({ page }) => {
  const { deck } = await aDeck()
  await open(page, `${deck}#3`)
  await page.getByRole("button", { name: "Keys and more" }).click()
  await page.getByLabel("Use the keys N and F").uncheck()
  await page.keyboard.press("Escape")
  await page.keyboard.press("n")
  await expect(notes(page)).toHaveCount(1)
})

test("the audience's window follows, and never shows a note", async ({ page }) => {
  const { deck } = await aDeck()
  await open(page, `${deck}#2`)
  const [audience] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Audience window" }).click(),
  ])
  await expectSlide(audience, 2)
  const last = await slides(page).count()
  for (let number = 3; number <= last; number++) {
    await page.keyboard.press("Home")
    await page.evaluate((hash) => location.replace(hash), `#${number}`)
    await expectSlide(audience, number)
    await expect(notes(audience)).toHaveCount(0)
  }
  await expect(audience.getByRole("button")).toHaveCount(0)
  await expect(audience.getByRole("banner")).toBeHidden()
})

test("the audience's window scrolls along a long slide", async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 460 })
  const { module, lesson } = await aLesson("staff")
  await open(page, `${deckPath(module.slug, "staff", lesson.slug)}#3`)
  const [audience] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Audience window" }).click(),
  ])
  await audience.setViewportSize({ width: 900, height: 440 })
  await expectSlide(audience, 3)
  await page.keyboard.press("PageDown")
  const stage = audience.locator("[data-slide]:visible [data-stage]")
  await expect.poll(() => stage.evaluate((box) => box.scrollTop)).toBeGreaterThan(30)
})

test("the clock runs once it is started, through the lessons of a session", async ({ page }) => {
  const { deck } = await aDeck()
  await open(page, deck)
  await expect(page.locator("[data-clock]")).toBeEmpty()
  await page.getByRole("button", { name: "Start the clock" }).click()
  await expect(page.getByRole("timer")).toHaveText(/^0:0[1-9]$/)
  await page.reload()
  await expect(page.getByRole("timer")).toHaveText(/^0:/)
  await page.getByRole("button", { name: "Stop the clock" }).click()
  await expect(page.locator("[data-clock]")).toBeEmpty()
})

test("the question is shown to talk over, without its key", async ({ page }) => {
  const { deck, course, lesson } = await aDeck()
  const question = course.questions[lesson.voices.patient.checks[0] ?? ""]?.question
  if (question?.kind !== "single") throw new Error("A check with one right choice is needed")
  const answer = await page.goto(deck)
  const html = (await answer?.text()) ?? ""
  for (const { text, feedback } of question.choices) {
    expect(html).toContain(text.slice(0, 12))
    expect(html).not.toContain(feedback)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the slides are a column, with notes and links from one to the next", async ({ page }) => {
    const { deck, lesson } = await aDeck()
    await page.goto(deck)
    const all = await slides(page).count()
    await expect(shown(page)).toHaveCount(all)
    expect(await notes(page).count()).toBeGreaterThan(2)
    for (const { text } of lesson.voices.patient.headings)
      await expect(page.getByRole("heading", { name: text, exact: true })).toBeVisible()
    await page.getByRole("link", { name: "Next" }).first().click()
    await expect(page).toHaveURL(/#2$/)
    await expect(page.locator("[id='2']")).toBeInViewport()
    await expect(page.getByRole("button", { name: "Audience window" })).toBeHidden()
  })
})

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test("the slide stands above the notes, and the buttons are big", async ({ page }) => {
    const { deck } = await aDeck()
    await page.goto(`${deck}#3`)
    const [stage, note] = await Promise.all([
      page.locator("[data-slide]:visible [data-stage]").boundingBox(),
      notes(page).boundingBox(),
    ])
    expect(note?.y).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0) - 1)
    for (const name of ["Before", "Next"]) {
      const button = await page.getByRole("button", { name }).boundingBox()
      expect(button?.height).toBeGreaterThanOrEqual(44)
      expect(button?.width).toBeGreaterThanOrEqual(44)
    }
    await expectNoSidewaysScroll(page, "a slide on a phone")
  })

  test("a finger drawn across turns to the next slide", async ({ page }) => {
    const { deck } = await aDeck()
    // A finger that comes before the script only scrolls.
    await open(page, `${deck}#2`)
    await expectSlide(page, 2)
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([from, to]) => {
          const touch = (clientX: number) =>
            new Touch({ identifier: 1, target: document.body, clientX, clientY: 300 })
          const send = (type: string, x: number) =>
            document.body.dispatchEvent(new TouchEvent(type, { bubbles: true, changedTouches: [touch(x)] }))
          send("touchstart", from)
          send("touchend", to)
        },
        [from, to] as const,
      )
    await swipe(300, 100)
    await expectSlide(page, 3)
    await swipe(100, 300)
    await expectSlide(page, 2)
  })
})

test("the pages of an educator keep the rules of WCAG 2.2 A and AA", async ({ page }) => {
  test.setTimeout(180_000)
  const { deck, module } = await aDeck()
  for (const path of ["/teach", teachModulePath(module.slug), `${deck}#3`]) {
    await page.goto(path)
    await expectAccessibleInEveryDress(page, path)
  }
  for (const path of [deck, `${deck}?audience#3`]) {
    await page.goto(path)
    await expectAccessible(page, path)
  }
})

test("from the foot of a page to the slides and the paper of a lesson", async ({ page }) => {
  const { module, lesson } = await aLesson("patient")
  await page.goto(lessonPath("patient", module.slug, lesson.slug))
  await expect(page.getByRole("link", { name: "Handout (print)" })).toHaveAttribute(
    "href",
    handoutPath("patient", module.slug, lesson.slug),
  )
  await page.getByRole("link", { name: "For educators" }).click()
  await page.getByRole("main").getByRole("link", { name: module.title.staff }).click()
  await page.getByRole("link", { name: `Slides for patients: ${lesson.voices.patient.title}` }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.voices.patient.title)
})

test.describe("the question sheet", () => {
  const path = questionsPath("mechanism", "staff")

  test("prints the questions and, on a page of its own, the key", async ({ page }) => {
    await signIn(page, await anEducator())
    const answer = await page.goto(path)
    expect(answer?.headers()["cache-control"]).toContain("no-store")
    await expect(page.getByRole("heading", { name: "Questions", exact: true })).toBeVisible()
    await expect(page.getByText("Name", { exact: true })).toBeVisible()
    await expect(page.getByRole("heading", { name: "Answers and reasons" })).toBeVisible()
    await expectAccessible(page, path)
    const pages = (await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0
    await page.getByRole("link", { name: "Without the answers" }).click()
    await expect(page.getByRole("heading", { name: "Answers and reasons" })).toHaveCount(0)
    const fewer = (await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(fewer).toBeLessThan(pages)
  })

  test("has no line for a name where patients are asked", async ({ page }) => {
    await signIn(page, await aManager())
    await page.goto(questionsPath("mechanism", "patient"))
    await expect(page.getByRole("heading", { name: "Questions", exact: true })).toBeVisible()
    await expect(page.getByText("Name", { exact: true })).toHaveCount(0)
  })

  test("is not there for a learner, and asks a visitor to sign in", async ({ page, tolerate }) => {
    tolerate(/404/)
    await page.goto(path)
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`)
    await signIn(page, await aStaffLearner())
    expect((await page.goto(path))?.status()).toBe(404)
  })
})
