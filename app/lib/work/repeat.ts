export type Worker = { stop: () => Promise<void> }

/**
 * Does a piece of work again and again until stopped, and rests whenever there is no more of it. What it throws is
 * its own to catch. Stopping waits for the piece that is under way.
 */
export function repeat(work: () => Promise<"more" | "done">, restMilliseconds: number): Worker {
  const stopping = new AbortController()
  const ended = keepOn(work, restMilliseconds, stopping.signal)
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

async function keepOn(work: () => Promise<"more" | "done">, milliseconds: number, stopping: AbortSignal) {
  while (!stopping.aborted) if ((await work()) === "done") await rest(milliseconds, stopping)
}

function rest(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) return resolve()
    const timer = setTimeout(resolve, milliseconds)
    stopping.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true })
  })
}
