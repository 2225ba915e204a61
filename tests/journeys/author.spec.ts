import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { freePort } from "#prisma/embedded/kept"
import { expect, type Page, test } from "#tests/support/journey"

const lesson = "modules/01-mechanism/01-from-tablet-to-looser-muscle/staff.mdx"
const lessonPage = "/course/staff/mechanism/from-tablet-to-looser-muscle"
const secret = "an-authors-machine-keeps-no-secrets-from-itself"

let top: string
let server: ChildProcess
let address: string

const parts = [
  "app",
  "bin",
  "modules",
  "prisma",
  "public",
  "package.json",
  "tsconfig.json",
  "next.config.mjs",
  // Fonts are named by their path, not as packages.
  "node_modules/@fontsource-variable",
]

const save = (text: string, file = lesson) => writeFile(path.join(top, file), text)

/** Milliseconds until a page that is open shows what was saved. */
async function untilShown(page: Page, text: string, shown: string): Promise<number> {
  const started = performance.now()
  await save(text)
  await page.getByRole("heading", { level: 1, name: shown }).waitFor()
  return performance.now() - started
}

/** Milliseconds that the page takes when it is simply asked for. */
async function timeOf(page: Page): Promise<number> {
  const started = performance.now()
  await page.request.get(`${address}${lessonPage}`)
  return performance.now() - started
}

test.describe("in development", () => {
  /** A development server over a copy, inside the repository so that it finds the packages. */
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    await mkdir(".cache", { recursive: true })
    top = await mkdtemp(path.resolve(".cache/author-"))
    for (const part of parts) {
      await cp(part, path.join(top, part), { recursive: true })
    }
    const port = await freePort()
    address = `http://localhost:${port}`
    server = spawn(process.execPath, ["--import", "tsx", "bin/serve/serve.ts", "--dev"], {
      cwd: top,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: {
        DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none",
        ...process.env,
        NODE_ENV: "development",
        PORT: String(port),
        NEXTAUTH_URL: address,
        NEXTAUTH_SECRET: secret,
        DATA_DIR: top,
      },
    })
    await once(server, "message")
  })

  test.afterAll(async () => {
    const ended = once(server, "exit")
    server.kill("SIGKILL")
    await ended
    await rm(top, { recursive: true, force: true })
  })

  test("an author sees a saved lesson within a second, a mistake in its place, and the rest as it was", async ({
    page,
    tolerate,
  }) => {
    test.setTimeout(180_000)
    // Only the second that is measured below is a promise; the rest is done at the pace of a busy machine.
    const shows = expect.configure({ timeout: 30_000 })
    // Development tools talk in the console, and this server has no database.
    tolerate(/.*/)
    const good = await readFile(path.join(top, lesson), "utf8")
    await page.goto(`${address}${lessonPage}`)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await page.waitForLoadState("networkidle")

    // A second on a machine that is free. On a busy one, not much longer than the page itself takes.
    await expect(async () => {
      const title = `Title ${Math.random()}`
      const shown = await untilShown(page, good.replace(/^title: .*/m, `title: ${title}`), title)
      expect(shown).toBeLessThan(Math.max(1000, 4 * (await timeOf(page))))
    }).toPass({ timeout: 60_000 })

    await save(good.replace("<Claim id=", "<Claim nr="))
    const mistakes = page.getByRole("region", { name: "Mistakes in this lesson" })
    await shows(mistakes).toContainText('<Claim> has no "nr".')
    await shows(mistakes).toContainText(`${lesson}:`)
    const other = await page.context().newPage()
    await other.goto(`${address}${lessonPage.replace("staff", "patient")}`)
    await shows(other.getByRole("heading", { level: 1 })).toBeVisible()
    await shows(other.getByRole("region", { name: "Mistakes in this lesson" })).toHaveCount(0)

    await other.close()
    await save(good)
    await shows(mistakes).toHaveCount(0)

    await mkdir(path.join(top, "modules/01-mechanism/09-new"))
    await save("", "modules/01-mechanism/09-new/staff.mdx")
    await shows(page.getByText("This file is empty.")).toBeVisible()
    await shows(page.getByRole("heading", { level: 1 })).toBeVisible()
  })
})

test("the product as it is built holds nothing of this", async ({ request }) => {
  expect((await request.get("/dev/course")).status()).toBe(404)
  const scripts = await readdir(".next/static", { recursive: true })
  for (const name of scripts.filter((each) => /\.(js|css|map)$/.test(each))) {
    expect(await readFile(path.join(".next/static", name), "utf8"), name).not.toContain("/dev/course")
  }
})
