import { log } from "@/lib/log/log"
import { repeat, type Worker } from "@/lib/work/repeat"
import { finishLeftOver } from "./rescore"

// The request that began it has ended it by then, or died.
const leftAfterSeconds = 300
const restMilliseconds = 60_000

/** Goes on with rescores whose server died, until stopped. */
export function startFinishingRescores(): Worker {
  return repeat(async (stopping) => {
    await finishLeftOver(leftAfterSeconds, stopping).catch((err: unknown) => {
      if (!stopping.aborted) log.error({ event: "rescore.not-finished", err })
    })
    return "done"
  }, restMilliseconds)
}
