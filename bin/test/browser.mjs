// Finds a browser for the journeys, or gets one. Plain JavaScript: used before anything is certain.
import { existsSync } from "node:fs"
import { onPath, run, runBin, works } from "../start/run.mjs"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const places = ["/usr/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]

/** The path of a browser that starts; "" when Playwright has one of its own; null when there is none to be had. */
export async function findBrowser() {
  return installed() ?? (await fromDebian()) ?? (await fromPlaywright())
}

function installed() {
  const given = process.env.BACKWISE_BROWSER
  const candidates = [...(given ? [given] : []), ...names.map(onPath), ...places]
  return candidates.find((path) => path && existsSync(path) && works(path, ["--version"])) ?? null
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || onPath("apt-get") === null) return null
  console.log("No browser found. Installing Debian's chromium (about 100 MB) ...")
  const env = { DEBIAN_FRONTEND: "noninteractive" }
  if ((await run("apt-get", ["update", "-qq"], env)) !== 0) return null
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], env)
  return installed()
}

async function fromPlaywright() {
  const { chromium } = await import("@playwright/test")
  if (existsSync(chromium.executablePath())) return ""
  console.log("Downloading Playwright's own browser ...")
  await runBin("@playwright/test/cli.js", ["install", "chromium"])
  return existsSync(chromium.executablePath()) ? "" : null
}

export const noBrowser =
  "The journeys need a browser and none could be installed. Install Chromium, or name one in BACKWISE_BROWSER."
