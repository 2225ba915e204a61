import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, expect, type LaunchOptions, type Page } from "@playwright/test"
import { killHard } from "#tests/support/starter"

export type KeptBrowser = { page: Page; kill: () => Promise<void> }

/** A profile on disk that outlives its browser; `open` starts a browser on it, as somebody would after a crash. */
export async function withProfile(
  launch: LaunchOptions,
  journey: (open: () => Promise<KeptBrowser>) => Promise<void>,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "backwise-profile-"))
  const opened: KeptBrowser[] = []
  try {
    await journey(async () => {
      const browser = await openBrowser(launch, profile)
      opened.push(browser)
      return browser
    })
  } finally {
    await Promise.all(opened.map(({ kill }) => kill()))
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Started here and not by Playwright, to have its process id. */
async function openBrowser(
  { args = [], executablePath }: LaunchOptions,
  profile: string,
): Promise<KeptBrowser> {
  const portFile = join(profile, "DevToolsActivePort")
  await rm(portFile, { force: true })
  const own = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "--no-first-run"]
  const path = executablePath ?? chromium.executablePath()
  const { pid } = spawn(path, [...args, ...own, "about:blank"], { stdio: "ignore" })
  if (!pid) throw new Error(`${path} did not start.`)
  const listens = () => existsSync(portFile) && readFileSync(portFile, "utf8").includes("\n")
  await expect.poll(listens, { timeout: 15_000 }).toBe(true)
  const [port] = readFileSync(portFile, "utf8").split("\n")
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const [context] = browser.contexts()
  if (!context) throw new Error("The browser has no window.")
  return { page: context.pages()[0] ?? (await context.newPage()), kill: () => killHard(pid) }
}
