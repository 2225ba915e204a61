export type Worker = { stop: () => Promise<void> }

/** A piece of work, which may be told to stop before its end. */
type Work = (stopping: AbortSignal) => Promise<"more" | "done">

/**
 * Does a piece of work again and again until stopped, and rests whenever there is no more of it. What it throws is
 * its own to catch. Stopping waits for the piece that is under way.
 */
export function repeat(work: Work, restMilliseconds: number): Worker {
  const stopping = new AbortController()
  const ended = keepOn(work, restMilliseconds, stopping.signal)
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

async function keepOn(work: Work, milliseconds: number, stopping: AbortSignal) {
  while (!stopping.aborted) if ((await work(stopping)) === "done") await rest(milliseconds, stopping)
}

function rest(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) return resolve()
    const timer = setTimeout(resolve, milliseconds)
    stopping.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true })
  })
}
