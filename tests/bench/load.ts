import autocannon from "autocannon"

// Ten keep-alive connections: enough to keep one Node process busy, few enough to measure it and not the queue.
const connections = 10

/** Answered requests per second. Anything but a success is an error of the bench. */
export async function perSecond(url: string, seconds: number): Promise<number> {
  return rate(await autocannon({ url, connections, duration: seconds }), url)
}

/** Sends this many requests, one connection after another. */
export async function send(url: string, amount: number): Promise<void> {
  rate(await autocannon({ url, connections, amount }), url)
}

/** Up to this part of the requests may be refused: of two answers on two connections, the older may come last. */
export function rate(result: Awaited<ReturnType<typeof autocannon>>, url: string, refused = 0): number {
  const failed = result.non2xx + result.errors
  if (failed > result["2xx"] * refused) throw new Error(`${failed} requests to ${url} failed`)
  return result["2xx"] / result.duration
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
