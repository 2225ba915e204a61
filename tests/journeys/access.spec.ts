import { expect, test } from "@playwright/test"
import { ask, type Answer } from "#tests/access/ask"
import { actors, table, type Actor, type Outcome, type Row } from "#tests/access/table"
import { Cast, ownPage } from "#tests/access/world"
import { disguises } from "#tests/access/disguises"

let cast: Cast

test.beforeAll(() => {
  cast = new Cast(process.env["BACKWISE_ADDRESS"] ?? "")
})

function outcomeOf({ status, location }: Answer): Outcome | `${number}` {
  if (status === 401 || local(location).startsWith('/sign-in?next=')) return "signIn"
  if (status === 404) return "hidden"
  if (status === 403) return "refused"
  if (status >= 300 && status < 400) return "away"
  return status < 500 ? "in" : `${status}`
}

function local(location: string): string {
  return location.startsWith(cast.address) ? location.slice(cast.address.length) : location
}

async function asActor(
  actor: Actor,
  row: Row,
  more: { headers?: Record<string, string>; path?: string } = {},
) {
  const world = await cast.world()
  const asked = row.ask?.(world) ?? {}
  const path = more.path ?? asked.path ?? row.path
  const cookie = await cast.cookie(actor, row)
  const headers = more.headers ?? (row.method === "POST" ? ownPage : {})
  const body = row.method === "POST" ? { body: asked.body ?? {} } : {}
  return { world, answer: await ask(cast.address, { method: row.method, path, cookie, headers, ...body }) }
}

test.describe("who may ask", () => {
  for (const [at, row] of table.entries()) {
    test(`${at} ${row.method} ${row.path}`, async () => {
      const seen: Record<string, string> = {}
      for (const actor of actors) seen[actor] = outcomeOf((await asActor(actor, row)).answer)
      expect(seen).toEqual(row.may)
    })
  }
})

test.describe("a change asked for by another website is refused", () => {
  const foreign: Record<string, Record<string, string>> = {
    "a cross-site fetch": { "sec-fetch-site": "cross-site" },
    "a sister site": { "sec-fetch-site": "same-site" },
    "a foreign origin": { origin: "https://evil.example" },
    "no origin at all": {},
    "an origin of null": { origin: "null" },
  }
  for (const row of table.filter(({ method }) => method === "POST")) {
    test(`${row.method} ${row.path}`, async () => {
      for (const [name, headers] of Object.entries(foreign)) {
        const { answer } = await asActor("administrator", { ...row, ends: true }, { headers })
        expect([name, answer.status]).toEqual([name, 403])
        expect(answer.headers["set-cookie"] ?? []).toEqual([])
      }
    })
  }
})

test.describe("nothing but POST changes anything", () => {
  for (const row of table.filter(({ method }) => method === "POST")) {
    test(`GET ${row.path}`, async () => {
      if (table.some(({ method, path }) => method === "GET" && path === row.path)) return
      const { world } = await asActor("signedOut", table[0] as Row)
      const path = row.ask?.(world).path ?? row.path
      expect((await ask(cast.address, { method: "GET", path })).status).toBe(405)
    })
  }
})

/** What stands on a page for those who may see it, and on nothing for those who may not. */
const protectedPages: { path: (world: Awaited<ReturnType<Cast["world"]>>) => string; may: Actor }[] = [
  { path: () => "/manage?show=all", may: "manager" },
  { path: ({ person }) => `/manage/${person}`, may: "manager" },
  { path: () => "/manage/people.csv", may: "manager" },
]

test.describe("no disguise opens a protected page", () => {
  for (const [at, page] of protectedPages.entries()) {
    test(`page ${at}`, async () => {
      const world = await cast.world()
      const path = page.path(world)
      const shown = await ask(cast.address, { method: "GET", path, cookie: await cast.cookie(page.may) })
      expect(shown.text).toContain(world.marker)
      for (const actor of ["signedOut", "guest", "learner", "educator", "disabled", "ended"] as const) {
        const cookie = await cast.cookie(actor)
        for (const { name, ...disguise } of disguises(path)) {
          const answer = await ask(cast.address, { method: "GET", cookie, ...disguise })
          expect([actor, name, answer.text.includes(world.marker)]).toEqual([actor, name, false])
        }
      }
    })
  }

  test("nor an open attempt", async () => {
    const { openAttempt } = await cast.world()
    const path = `/attempt/${openAttempt}/1`
    const owner = await ask(cast.address, { method: "GET", path, cookie: await cast.cookie("learner") })
    const stem = /<h1[^>]*>([^<]{20,})</.exec(owner.text)?.[1] ?? ""
    expect(stem.length).toBeGreaterThan(20)
    for (const actor of [
      "signedOut",
      "guest",
      "otherLearner",
      "manager",
      "administrator",
      "disabled",
      "ended",
    ] as const) {
      const cookie = await cast.cookie(actor)
      for (const { name, ...disguise } of disguises(path)) {
        const answer = await ask(cast.address, { method: "GET", cookie, ...disguise })
        expect([actor, name, answer.text.includes(stem.slice(0, 20))]).toEqual([actor, name, false])
      }
    }
  })
})
