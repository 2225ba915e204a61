import { loadCourse } from "@/lib/course/loaders"
import { transaction } from "@/lib/database/client"
import { enqueue, untilAfter } from "@/lib/mail/data"
import { settings } from "@/lib/settings/settings"
import { mailOffPath, reviewHome } from "../address"
import { reviewable } from "../rules"
import { takeUpQuizzes } from "../take-up"
import { claimReminders, findUntaken } from "./data"

// A page of people at a time, so that no transaction holds many of them.
const atOnce = 50
// A week: then the next one is due.
const lifeMinutes = 7 * 24 * 60

/**
 * Writes a reminder to everybody who asked for them and has something due: one a week at most. It says that
 * something is due, and nothing of what.
 */
export async function remindOfReviews(): Promise<void> {
  const questions = [...reviewable(await loadCourse()).keys()]
  // What is taken up is found no more, unless a quiz asked nothing that can be reviewed: hence not until none is left.
  for (const account of await findUntaken(1000)) await takeUpQuizzes(account)
  while ((await remindSome(questions)) === atOnce) continue
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
