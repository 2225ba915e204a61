import { existsSync } from "node:fs"
import { defineConfig, devices } from "@playwright/test"

const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** The machine's own browser where there is one; Playwright's download otherwise. */
const executablePath = process.env["BACKWISE_BROWSER"] || systemBrowsers.find((path) => existsSync(path))

// A browser started by root refuses its sandbox; without a GPU or the internet it need not look for them.
const args = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
]

/** Holds a promise of time, which is only fair where nothing else keeps the cores busy. */
const timed = /author\.spec\.ts$/

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results",
  globalSetup: "./support/browser-setup.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [["line"]],
  projects: [
    { name: "journeys", testIgnore: timed },
    { name: "alone", testMatch: timed, dependencies: ["journeys"] },
  ],
  use: {
    ...devices["Desktop Chrome"],
    locale: "en-GB",
    timezoneId: "Pacific/Chatham",
    // A trace costs a third of the time that a test takes: ask for one with --trace=retain-on-failure.
    trace: "off",
    // A test that answers a request in the server's place would be passed over by it. Some tests are about it.
    serviceWorkers: "block",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args },
  },
})
