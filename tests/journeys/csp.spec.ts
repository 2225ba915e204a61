import type { Response } from "@playwright/test"
import { aManager, anAdministrator, expect, type Page, signIn, test } from "#tests/support/journey"
import { crawl, sameForEveryone } from "#tests/support/crawl"
import { hydrated } from "#tests/support/hydrated"
import { leaks, recordAnswers } from "#tests/support/leaks"

// A visitor reaches some two hundred pages, on two cores beside other journeys.
test.setTimeout(360_000)

const doors = ["/", "/sign-in", "/register", "/forgot", "/reset", "/record", "/safety", "/sources", "/about"]

/** The directives of the policy that a page came with. */
function policyOf(response: Response | null): Map<string, string> {
  const header = response?.headers()["content-security-policy"] ?? ""
  const parts = header.split("; ").map((part) => part.split(" "))
  return new Map(parts.map(([name = "", ...sources]) => [name, sources.join(" ")]))
}

function expectStrict(path: string, response: Response | null): void {
  const policy = policyOf(response)
  expect(policy.get("script-src") ?? "none given", path).toMatch(/'(nonce|sha256)-/)
  expect([...policy.values()].join(" "), path).not.toMatch(/unsafe-|\*|https?:|data:/)
  for (const name of ["default-src", "object-src", "base-uri", "frame-ancestors"]) {
    expect(policy.get(name), path).toBe("'none'")
  }
}

const look = (page: Page) => async (path: string, response: Response | null) => {
  expectStrict(path, response)
  // The scripts that it needs were let through.
  await hydrated(page, "body")
}

test("no page that a visitor can reach breaks the policy, or tells a key or a feedback", async ({ page }) => {
  const answers = recordAnswers(page)
  const seen = await crawl(page, doors, look(page))
  expect(await leaks(await answers())).toEqual([])
  expect(seen.filter((path) => path.startsWith("/course/")).length).toBeGreaterThan(20)
})

test("no page that a manager can reach breaks it", async ({ page }) => {
  await signIn(page, await aManager())
  const seen = await crawl(page, ["/record", "/manage"], look(page), sameForEveryone)
  expect(seen).toContain("/manage")
})

test("no page that an administrator can reach breaks it", async ({ page }) => {
  await signIn(page, await anAdministrator())
  await crawl(page, ["/record", "/manage", "/invite"], look(page), sameForEveryone)
})

test("a page that does not exist has a policy too, wherever it would have been", async ({
  page,
  tolerate,
}) => {
  tolerate(/404/)
  for (const path of ["/nothing", "/record/nothing/here", "/course/staff/nothing", "/attempt/nothing/1"]) {
    await look(page)(path, await page.goto(path))
  }
})

test("a script that was smuggled into a page does not run", async ({ page, tolerate }) => {
  tolerate(/Content Security Policy/)
  for (const path of ["/safety", "/sign-in"]) {
    await page.goto(path)
    const ran = await page.evaluate(() => {
      const script = document.createElement("script")
      script.textContent = "document.title = 'smuggled'"
      document.body.append(script)
      return document.title
    })
    expect(ran).not.toBe("smuggled")
  }
})
