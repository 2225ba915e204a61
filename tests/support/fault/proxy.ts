import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Socket } from "node:net"

/** What happens to what passes, until it is set to something else. A fresh proxy only passes on. */
export type Weather = {
  /** Milliseconds that each piece waits, each way. */
  delay?: number
  /** Bytes per second, each way. */
  rate?: number
  /** Nothing gets through and nobody is told: what was sent just disappears. */
  blackHole?: boolean
  /** New connections are closed at once. */
  refuse?: boolean
  /** The answering side is cut off after so many bytes of answer, on each connection. */
  resetAfter?: number
  /** The asking side may go on sending, but hears no more than an end. */
  halfClose?: boolean
  /** Asked of each piece that is sent; true: it arrives, and its answer never leaves. */
  loseReplyTo?: (sent: Buffer) => boolean
}

type Pair = { near: Socket; far: Socket; answered: number; doomed: boolean }

export type FaultProxy = {
  port: number
  /** The same address, by way of the proxy. */
  through: (address: string) => string
  /** From here on, for connections that are open too. Nothing: fair weather. */
  set: (weather?: Weather) => void
  /** How many replies were lost on purpose. */
  lost: () => number
  /** Ends every connection without a word. */
  cut: () => void
  close: () => Promise<void>
}

/** A TCP proxy on loopback, before a server or before a database, that does to the traffic what it is told. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const { hostname, port: targetPort } = new URL(target)
  const pairs = new Set<Pair>()
  const state: State = { weather: {}, lost: 0 }
  // Half open: whoever ends their side may still be told something.
  const server = createServer({ allowHalfOpen: true }, (near) => {
    if (state.weather.refuse) return void near.resetAndDestroy()
    const far = connect({ host: hostname, port: Number(targetPort), allowHalfOpen: true })
    const pair = { near, far, answered: 0, doomed: false }
    pairs.add(pair)
    join(pair, state, () => pairs.delete(pair))
  })
  await once(server.listen(0, "127.0.0.1"), "listening")
  const { port } = server.address() as AddressInfo
  const cut = () => pairs.forEach(end)
  return {
    port,
    through: (address) =>
      Object.assign(new URL(address), { host: `127.0.0.1:${port}` }).href.replace(/\/$/, ""),
    set: (weather = {}) => void (state.weather = weather),
    lost: () => state.lost,
    cut,
    close: async () => {
      const closed = once(server.close(), "close")
      cut()
      await closed
    },
  }
}

type State = { weather: Weather; lost: number }

function join(pair: Pair, state: State, over: () => void): void {
  const { near, far } = pair
  for (const socket of [near, far]) {
    socket.setNoDelay(true).on("error", () => {})
    socket.once("close", () => (end(pair), over()))
  }
  near.once("end", () => far.end())
  far.once("end", () => near.end())
  near.on("data", (piece) => {
    if (state.weather.blackHole) return
    if (state.weather.loseReplyTo?.(piece)) pair.doomed = true
    void pass(near, far, piece, state.weather)
  })
  far.on("data", (piece) => answer(pair, piece, state))
}

function answer(pair: Pair, piece: Buffer, state: State): void {
  const { near, far } = pair
  const { blackHole, halfClose, resetAfter = Infinity } = state.weather
  if (blackHole) return
  if (halfClose) return void near.end()
  if (pair.doomed) {
    state.lost += 1
    return end(pair)
  }
  const left = resetAfter - pair.answered
  pair.answered += piece.length
  if (piece.length < left) return void pass(far, near, piece, state.weather)
  near.write(piece.subarray(0, left), () => end(pair))
}

/** Passes a piece on, in its turn: while it is held up, no later one overtakes it. */
async function pass(from: Socket, to: Socket, piece: Buffer, { delay = 0, rate = Infinity }: Weather) {
  const wait = delay + (piece.length / rate) * 1000
  if (wait > 0) {
    from.pause()
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
  if (to.writable) to.write(piece)
  from.resume()
}

function end({ near, far }: Pair): void {
  for (const socket of [near, far]) if (!socket.destroyed) socket.resetAndDestroy()
}
