import { aStaffLearner, expect, expectAccessible, type Page, signIn, test } from "#tests/support/journey"
import { controlsOf, lessonShowing } from "#tests/support/figures"
import { hydrated } from "#tests/support/hydrated"
import { begins } from "#tests/support/learning"
import { aLesson } from "#tests/support/lessons"
import { cachePrefix } from "@/lib/offline/rules"
import { lessonPath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"

test.use({ serviceWorkers: "allow" })

/** The paths of the pages that this browser keeps, and the names of its caches. */
const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const paths = requests.flat().map(({ url }) => new URL(url).pathname)
    const pages = paths.filter((path) => !path.startsWith("/_next/static/") && !/\.\w+$/.test(path))
    return { names, paths, pages: pages.toSorted() }
  })

const expectKept = (page: Page, path: string) =>
  expect.poll(async () => (await keptBy(page)).pages, { timeout: 15_000 }).toContain(path)

/** Opens a lesson and waits until it is kept. */
async function openLesson(page: Page) {
  const taught = await aLesson()
  await page.goto(taught.path)
  await expectKept(page, taught.path)
  return taught
}

async function offline(page: Page, is = true): Promise<void> {
  await page.context().setOffline(is)
}

test("a lesson that was opened is read without a connection: with its type, its styles and its scripts", async ({
  page,
  context,
  tolerate,
}) => {
  tolerate(/ERR_INTERNET_DISCONNECTED/)
  const { path, lesson } = await openLesson(page)
  const policy = (await page.request.get(path)).headers()["content-security-policy"]
  await offline(page)
  const again = await context.newPage()
  const answer = await again.goto(`${path}?from=bookmark`)
  expect(answer?.fromServiceWorker()).toBe(true)
  expect(answer?.headers()["content-security-policy"]).toBe(policy)
  expect(answer?.headers()["x-content-type-options"]).toBe("nosniff")
  await expect(again.getByRole("heading", { level: 1 })).toHaveText(lesson.voices.staff.title)
  const fonts = await again.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === "loaded").length
  })
  expect(fonts).toBeGreaterThan(0)
  const check = again.getByRole("region", { name: "Check yourself" })
  await check.getByRole("radio").first().check()
  await check.getByRole("button", { name: "Check my answer" }).click()
  await expect(check.getByRole("status")).toContainText("Not sent")
})

test("a figure in a kept lesson can be tried out without a connection", async ({
  page,
  context,
  tolerate,
}) => {
  tolerate(/ERR_INTERNET_DISCONNECTED/)
  const path = await lessonShowing("accumulation", "staff")
  await page.goto(path)
  await expectKept(page, path)
  await offline(page)
  const again = await context.newPage()
  await again.goto(path)
  await hydrated(again, controlsOf("accumulation"))
  const figure = again.locator("[data-figure=accumulation]")
  await figure.getByRole("slider", { name: "Half-life" }).focus()
  await again.keyboard.press("Home")
  await expect(figure.getByRole("status")).toContainText("level off at about 1.8,")
})

test("anything else says that there is no connection and what works without, at its own address", async ({
  page,
  tolerate,
}) => {
  tolerate(/ERR_INTERNET_DISCONNECTED/)
  const { path, lesson } = await openLesson(page)
  await offline(page)
  for (const other of ["/record", "/manage", "/course/staff/mechanism/quiz", "/", "/sign-in"]) {
    await page.goto(other)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no connection")
    expect(new URL(page.url()).pathname).toBe(other)
  }
  await expectAccessible(page, "without a connection")
  await page.getByRole("main").getByRole("link", { name: "When to get help now" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When to get help now")
  await page.goto("/course")
  await page.getByRole("link", { name: lesson.voices.staff.title }).click()
  await expect(page).toHaveURL(path)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.voices.staff.title)
  const wanted = "/sign-in?next=%2Frecord%2Faccount"
  await page.goto(wanted)
  await offline(page, false)
  await page.getByRole("link", { name: "Try again" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in")
  await expect(page).toHaveURL(wanted)
})

test("no personal page, no answer of the API, no quiz and no sign-in page is ever kept", async ({ page }) => {
  await openLesson(page)
  const learner = await aStaffLearner("Asha Unforgettable")
  const attempt = await begins(learner)
  await signIn(page, learner)
  for (const path of [
    ...["/record", "/record/account", "/course/staff/mechanism/quiz", `/attempt/${attempt}/1`],
    ...[`/attempt/${attempt}/review`, "/"],
  ]) {
    await page.goto(path, { waitUntil: "networkidle" })
  }
  const { path } = await openLesson(page)
  await page.evaluate(() => {
    for (const keep of [
      "/record",
      "/api/v1/progress?voice=staff",
      "/sign-in",
      "/course/staff/mechanism/quiz",
      7,
    ])
      navigator.serviceWorker.controller?.postMessage({ keep })
  })
  await page.goto("/record", { waitUntil: "networkidle" })
  const { pages, paths } = await keptBy(page)
  expect(pages).toEqual([path, "/offline", "/safety"].toSorted())
  const said = await page.evaluate(async (paths) => {
    const all = await Promise.all(paths.map((path) => caches.match(path, { ignoreSearch: true })))
    return Promise.all(all.map(async (each) => (await each?.text()) ?? ""))
  }, paths)
  expect(said.join("")).not.toContain("Unforgettable")
  await page.getByRole("button", { name: "Sign out", exact: true }).click()
  await expect(page.getByText("Nothing of yours is left")).toBeVisible()
  await expect.poll(() => keptBy(page)).toEqual({ names: [], paths: [], pages: [] })
})

test("a new build takes the kept lessons along as they are now, and drops the old ones", async ({ page }) => {
  const { path, lesson } = await aLesson()
  await page.goto("/about")
  await page.evaluate(
    async ([name, path]) => {
      const old = await caches.open(name)
      await old.put(path, new Response("<h1>Out of date</h1>"))
      await old.put("/course/staff/mechanism/taken-out-since", new Response("<h1>Gone</h1>"))
    },
    [`${cachePrefix}of-an-old-build`, path] as const,
  )
  await page.evaluate(() => navigator.serviceWorker.register("/sw.js"))
  const old = `${cachePrefix}of-an-old-build`
  await expect.poll(async () => (await keptBy(page)).names, { timeout: 15_000 }).not.toContain(old)
  const { names, pages } = await keptBy(page)
  expect(names).toHaveLength(1)
  expect(pages).toEqual([path, "/offline", "/safety"].toSorted())
  const text = await page.evaluate(async (path) => (await caches.match(path))?.text(), path)
  expect(text).toContain(lesson.voices.staff.title)
})

test("a page of another build is not kept beside the scripts of this one", async ({ page, context }) => {
  const { path } = await openLesson(page)
  const build = (await keptBy(page)).names[0]?.slice(cachePrefix.length) ?? ""
  const { modules } = await loadCourse()
  const paths = modules.flatMap(({ slug, lessons }) =>
    lessons.map((one) => lessonPath("staff", slug, one.slug)),
  )
  const next = paths.find((each) => each !== path) ?? ""
  await context.route(`**${next}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll(build, "another-build") })
  })
  await page.evaluate((keep) => navigator.serviceWorker.controller?.postMessage({ keep }), next)
  await page.goto(path, { waitUntil: "networkidle" })
  expect((await keptBy(page)).pages).not.toContain(next)
  await context.unroute(`**${next}`)
  await page.evaluate((keep) => navigator.serviceWorker.controller?.postMessage({ keep }), next)
  await expectKept(page, next)
})

test("with scripts off nothing is registered", async ({ anotherBrowser }) => {
  const page = await anotherBrowser({ javaScriptEnabled: false })
  await page.goto((await aLesson()).path, { waitUntil: "networkidle" })
  expect(page.context().serviceWorkers()).toEqual([])
})
