import { loadCourse } from "@/lib/course/loaders"
import { isUnavailable, transaction } from "@/lib/database/client"
import { log } from "@/lib/log/log"
import { enqueue, untilAfter } from "@/lib/mail/data"
import type { Sweep } from "@/lib/mail/worker"
import type { AccountId } from "@/lib/person/schema"
import { settings } from "@/lib/settings/settings"
import { mailOffPath, reviewHome } from "../address"
import { reviewable } from "../rules"
import { takeUpQuizzes } from "../take-up"
import { claimReminders, findUntaken } from "./data"

// A page of people at a time: no transaction holds many of them, and whoever stops the sweep waits for no more.
const atOnce = 50
// A week: then the next one is due.
const lifeMinutes = 7 * 24 * 60

/**
 * Writes a reminder to everybody who asked for them and has something due: one a week at most. It says that
 * something is due, and nothing of what.
 */
export function remindingOfReviews(): Sweep {
  // One that cannot be taken up is passed by, and found again by the next sweep only.
  let after: AccountId | null = null
  return async () => {
    const untaken = await findUntaken(after, atOnce)
    for (const account of untaken) await takeUp(account)
    after = untaken.at(-1) ?? after
    const reminded = await remindSome([...reviewable(await loadCourse()).keys()])
    if (untaken.length === atOnce || reminded === atOnce) return "more"
    after = null
    return "done"
  }
}

/** One account that cannot be taken up keeps nobody else from a reminder. */
async function takeUp(account: AccountId): Promise<void> {
  await takeUpQuizzes(account).catch((err: unknown) => {
    // With the database away, each of the others would only wait as long for the same.
    if (isUnavailable(err)) throw err
    log.error({ event: "review.not-taken-up", account, err })
  })
}

function remindSome(questions: readonly string[]): Promise<number> {
  const { nextAuthUrl } = settings()
  const whole = (path: string) => new URL(path, nextAuthUrl).href
  return transaction(async (tx) => {
    const people = await claimReminders(tx, questions, atOnce)
    const until = await untilAfter(tx, lifeMinutes)
    for (const { id, email: to, key, on } of people) {
      const [link, off] = [whole(reviewHome), whole(mailOffPath(key))]
      await enqueue(tx, `review:${id}:${on}`, { kind: "reviewDue", to, link, off, until })
    }
    return people.length
  })
}
