import { type Random, shuffle } from "@/lib/attempt/shuffle"
import { killHard, requirePostmaster } from "#tests/support/starter"
import type { Weather } from "./proxy"
import type { Post, Rig } from "./rig"

/** Something goes wrong for a while, and is put right again. */
export type Fault = { name: string; strike: (rig: Rig, random: Random) => Promise<void> }

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))
const one = <Item>(items: readonly Item[], random: Random) => items[Math.floor(random() * items.length)]!

/** Weather between learners and one server, or between it and the database. */
function weather(name: string, where: "outer" | "inner", make: (random: Random) => Weather): Fault {
  return {
    name,
    strike: async ({ posts }, random) => {
      const proxy = one(posts, random)[where]
      proxy.set(make(random))
      await pause(2.5)
      proxy.set()
      // What the weather swallowed leaves connections on which the two sides wait for each other.
      if (name.includes("black hole")) proxy.cut()
    },
  }
}

const sometimes = (part: number, random: Random) => () => random() < part

/** A database process that serves one of ours, or null. */
async function aBackend(rig: Rig): Promise<number | null> {
  const rows = await rig.asOwner(`
    SELECT pid FROM pg_stat_activity WHERE application_name = 'backwise' ORDER BY random() LIMIT 1`)
  return rows[0] ? Number(rows[0]["pid"]) : null
}

async function hang(rig: Rig): Promise<void> {
  const pid = await aBackend(rig)
  if (pid === null) return
  process.kill(pid, "SIGSTOP")
  await pause(3)
  process.kill(pid, "SIGCONT")
}

const restart = async (rig: Rig) => {
  await killHard(requirePostmaster(rig.folder))
  await rig.postgres.start()
}

/** What the soak draws from: F1, F2, F5, F8 to F12 in small. */
export const faults: readonly Fault[] = [
  weather("a slow network", "outer", () => ({ delay: 400 })),
  weather("a thin network", "outer", () => ({ rate: 20_000 })),
  weather("a black hole before a server", "outer", () => ({ blackHole: true })),
  weather("replies cut short", "outer", () => ({ resetAfter: 700 })),
  weather("replies lost", "outer", (random) => ({ loseReplyTo: sometimes(0.3, random) })),
  weather("half closed connections", "outer", () => ({ halfClose: true })),
  weather("a server that refuses", "outer", () => ({ refuse: true })),
  weather("a database far away", "inner", () => ({ delay: 30 })),
  weather("a black hole before the database", "inner", () => ({ blackHole: true })),
  weather("replies of the database lost", "inner", (random) => ({ loseReplyTo: sometimes(0.05, random) })),
  {
    name: "every connection of a server cut",
    strike: async ({ posts }, random) => one(posts, random).inner.cut(),
  },
  { name: "a hung database process", strike: hang },
  {
    name: "a table locked",
    strike: async (rig) => {
      await rig.asOwner(
        `BEGIN; LOCK TABLE "AttemptStep" IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(3); COMMIT`,
      )
    },
  },
  {
    name: "every database process ended",
    strike: async (rig) => {
      await rig.asOwner(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'backwise'`,
      )
    },
  },
  { name: "the database killed", strike: restart },
  {
    name: "a server killed",
    strike: async ({ posts }, random) => one<Post>(posts, random).killAndStartAnew(),
  },
]

/** Draws a fault every few seconds, each before any comes again; then all is fair again. Gives the names, in order. */
export async function bringFaults(rig: Rig, random: Random, until: number): Promise<string[]> {
  const struck: string[] = []
  let deck: Fault[] = []
  while (performance.now() < until) {
    await pause(0.5 + random())
    if (deck.length === 0) deck = shuffle(faults, random)
    const fault = deck.pop()!
    struck.push(fault.name)
    await fault.strike(rig, random)
  }
  for (const { inner, outer } of rig.posts) for (const proxy of [inner, outer]) proxy.set()
  return struck
}
