import { once } from "node:events"
import { createServer, connect, type AddressInfo, type Socket } from "node:net"

export type Weather = {
  /** Milliseconds that each piece of data travels, one way. */
  delay: number
  /** The share of pieces at which the connection is reset. */
  resets: number
  /** Nothing arrives any more, and nobody is told; what was sent arrives once this is over. */
  blackHole: boolean
}

export type SlowNetwork = { address: string; change: (weather: Partial<Weather>) => void; close: () => void }

/** A network between a browser and the product that can get as bad as one likes. The dice fall alike each time. */
export async function aSlowNetwork(product: string): Promise<SlowNetwork> {
  const weather: Weather = { delay: 0, resets: 0, blackHole: false }
  const open = new Set<Socket>()
  const chance = dice(20261124)
  const server = createServer((near) => {
    const far = connect(Number(new URL(product).port), "127.0.0.1")
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      carry(from, to, weather, chance)
    }
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    change: (change) => void Object.assign(weather, change),
    close: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

/** Takes what comes on one side to the other, in its order, through the weather of the moment. */
function carry(from: Socket, to: Socket, weather: Weather, chance: () => number): void {
  let last: Promise<unknown> = Promise.resolve()
  // A connection takes a way there and back before anything can be sent over it.
  if (weather.delay > 0) last = pause(2 * weather.delay)
  const then = (work: () => void) => {
    const due = Date.now() + weather.delay
    last = last.then(() => clear(weather, due)).then(work)
  }
  from.on("data", (data) => {
    if (chance() < weather.resets) from.resetAndDestroy()
    else then(() => void (to.destroyed || to.write(data)))
  })
  from.on("end", () => then(() => void to.end()))
  from.on("close", () => then(() => void to.destroy()))
  from.on("error", () => void to.destroy())
}

async function clear(weather: Weather, due: number): Promise<void> {
  while (weather.blackHole || Date.now() < due) await pause(20)
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Numbers from 0 to 1 (a linear congruential generator, the one of Numerical Recipes). */
function dice(seed: number): () => number {
  let state = seed
  return () => (state = (1664525 * state + 1013904223) >>> 0) / 2 ** 32
}
