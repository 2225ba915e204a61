import { log } from "@/lib/log/log"
import { repeat, type Worker } from "@/lib/work/repeat"
import { submitOverdue } from "../submit"
import { findOverdue } from "./data"

// Nobody waits for it: whoever is there is led to their result, and that closes the attempt, too.
const restMilliseconds = 5_000
const atOnce = 20

/** Closes attempts whose time is over until stopped. Several servers may do so: each attempt ends once. */
export function startClosingOverdue(): Worker {
  return repeat(async () => {
    await closeOverdue().catch((err: unknown) => log.warn({ event: "attempt.overdue-unreadable", err }))
    return "done"
  }, restMilliseconds)
}

/** Hands in what was saved of every attempt whose time is over. One that cannot be closed keeps no other from it. */
export async function closeOverdue(): Promise<void> {
  const failed: string[] = []
  for (;;) {
    const overdue = await findOverdue(atOnce, failed)
    if (overdue.length === 0) return
    for (const { id, learner } of overdue)
      await submitOverdue(learner, id).catch((err: unknown) => {
        failed.push(id)
        log.error({ event: "attempt.not-closed", attempt: id, err })
      })
  }
}
