import { expect, test } from "@playwright/test"
import { ask, type Answer } from "#tests/access/ask"
import { actors, table, type Actor, type Outcome, type Row } from "#tests/access/table"
import { Cast, ownPage, type Marked } from "#tests/access/world"
import { disguises } from "#tests/access/disguises"

let cast: Cast

test.beforeAll(() => {
  cast = new Cast(process.env["BACKWISE_ADDRESS"] ?? "")
})

function outcomeOf({ status, location }: Answer): Outcome | `${number}` {
  if (status === 401 || local(location).startsWith("/sign-in?next=")) return "signIn"
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

type Protected = {
  name: string
  path: (world: Marked) => string
  may: Actor
  /** What stands there for those who may see it, and in no answer to those who may not. */
  marker: (world: Marked, shown: string) => string
}

const heading = (level: string) => (_: Marked, shown: string) =>
  new RegExp(`<h${level}[^>]*>([^<]{25,})<`).exec(shown)?.[1]?.slice(0, 25) ?? "no heading"
const marker = ({ marker: name }: Marked) => name

const protectedPages: Protected[] = [
  {
    name: "who has done it",
    path: ({ markedEmail }) => `/manage?search=${markedEmail}`,
    may: "manager",
    marker,
  },
  { name: "one person", path: ({ person }) => `/manage/${person}`, may: "manager", marker },
  { name: "the file of people", path: () => "/manage/people.csv", may: "manager", marker },
  {
    name: "what was answered",
    path: ({ learner, closedAttempt }) => `/manage/${learner}/attempt/${closedAttempt}`,
    ...{ may: "manager", marker: heading("[2-4]") },
  },
  {
    name: "what somebody saw",
    path: ({ learner, closedAttempt }) => `/manage/${learner}/attempt/${closedAttempt}/seen`,
    ...{ may: "manager", marker: heading("2") },
  },
  {
    name: "what one saw oneself",
    path: ({ closedAttempt }) => `/attempt/${closedAttempt}/seen`,
    ...{ may: "learner", marker: heading("2") },
  },
  {
    name: "an open attempt",
    path: ({ openAttempt }) => `/attempt/${openAttempt}/1`,
    ...{ may: "learner", marker: heading("1") },
  },
  {
    name: "a question that is due",
    path: ({ reviewCard }) => `/review/${reviewCard}`,
    ...{ may: "learner", marker: heading("1") },
  },
  {
    name: "a result",
    path: ({ closedAttempt }) => `/attempt/${closedAttempt}/result`,
    ...{ may: "learner", marker: heading("[2-4]") },
  },
]

const outsiders = {
  manager: ["signedOut", "guest", "learner", "educator", "disabled", "ended"],
  learner: ["signedOut", "guest", "otherLearner", "manager", "administrator", "disabled", "ended"],
} as const

test.describe("no disguise opens", () => {
  for (const { name, path: pathOf, may, marker: markerOf } of protectedPages) {
    test(name, async () => {
      const world = await cast.world()
      const path = pathOf(world)
      const shown = await ask(cast.address, { method: "GET", path, cookie: await cast.cookie(may) })
      const secret = markerOf(world, shown.text)
      expect(shown.text).toContain(secret)
      for (const actor of outsiders[may === "learner" ? "learner" : "manager"]) {
        const cookie = await cast.cookie(actor)
        for (const { name: disguise, ...asked } of disguises(path)) {
          const answer = await ask(cast.address, { method: "GET", cookie, ...asked })
          expect([actor, disguise, answer.text.includes(secret)]).toEqual([actor, disguise, false])
          expect(answer.status, `${actor} ${disguise}`).not.toBe(500)
        }
      }
    })
  }
})

test.describe("a session that has ended, on a device where a guest was before", () => {
  const both = async () => `${await cast.cookie("ended")}; ${await cast.cookie("guest")}`
  for (const way of ["answers", "submit"]) {
    test(`hears of it from ${way}, and the answer is not thrown away as somebody else's`, async () => {
      const { openAttempt, question } = await cast.world()
      const path = `/api/v1/attempts/${openAttempt}/${way}`
      const id = crypto.randomUUID()
      const body = { submitKey: id, question, clientOpId: id, clientSeq: 1, kind: "single", choice: "zz" }
      const asked = { method: "POST", path, cookie: await both(), headers: ownPage, body }
      expect((await ask(cast.address, asked)).status).toBe(401)
    })
  }
  test("begins and keeps nothing as that guest, by script or by form", async () => {
    const { question } = await cast.world()
    const lesson = { lesson: "no-such-lesson", voice: "staff", question, kind: "single", choice: "zz" }
    for (const [path, body] of Object.entries({
      "/api/v1/attempts": { quiz: "mechanism/staff", startKey: crypto.randomUUID() },
      "/api/v1/checks": { ...lesson, clientOpId: crypto.randomUUID() },
      "/api/v1/progress": lesson,
    })) {
      const asked = { method: "POST", path, cookie: await both() }
      const told = await ask(cast.address, { ...asked, headers: ownPage, body })
      expect([path, told.status, told.headers["set-cookie"]]).toEqual([path, 401, undefined])
      const form = { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" }
      const led = await ask(cast.address, {
        ...asked,
        headers: { ...form, referer: `${cast.address}/course` },
      })
      expect([path, led.status, local(led.location)]).toEqual([path, 303, "/sign-in?next=%2Fcourse"])
    }
  })
  test("sees nothing of that guest's work", async () => {
    const { guestAttempt } = await cast.world()
    for (const path of ["/record", "/course/staff/mechanism/quiz"]) {
      const asked = { method: "GET", path }
      const guests = await ask(cast.address, { ...asked, cookie: await cast.cookie("guest") })
      expect([path, guests.text.includes(guestAttempt)]).toEqual([path, true])
      const theirs = await ask(cast.address, { ...asked, cookie: await both() })
      expect([path, theirs.text.includes(guestAttempt)]).toEqual([path, false])
      expect(theirs.text).toContain("You were signed out")
    }
  })
  test("is led to sign in from the pages of its attempt", async () => {
    const { openAttempt, closedAttempt } = await cast.world()
    for (const path of [`/attempt/${openAttempt}/1`, `/attempt/${closedAttempt}/result`]) {
      const answer = await ask(cast.address, { method: "GET", path, cookie: await both() })
      expect(local(answer.location)).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
    }
  })
})

test("a request that cannot be read is refused, and nothing of ours is broken by it", async () => {
  for (const path of ["/course/%", "/course/%E0%A4%A/mechanism", "/api/v1/attempts/%ff/answers", "/_next/%"])
    for (const method of ["GET", "POST"])
      expect([path, (await ask(cast.address, { method, path })).status]).toEqual([path, 400])
  for (const path of ["/", "/record", "/api/v1/progress?voice=staff"])
    expect([path, (await ask(cast.address, { method: "TRACE", path })).status]).toEqual([path, 405])
})
