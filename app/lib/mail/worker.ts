import { log } from "@/lib/log/log"
import { settings } from "@/lib/settings/settings"
import { repeat, type Worker } from "@/lib/work/repeat"
import { claimDueMail, giveUp, markFailed, markSent, type DueMail } from "./data"
import { waitAfter } from "./rules"
import { Message } from "./schema"
import { openPost, type Post } from "./send"

// Two seconds: somebody is sitting in front of "look in your mail".
const restMilliseconds = 2_000
const atOnce = 5

// An hour: reminders are about days.
const sweepMilliseconds = 60 * 60 * 1000

/**
 * Writes into the outbox what is due by the calendar and caused by nobody's request: some of it, and says whether
 * there is more. Stopping waits for that much.
 */
export type Sweep = () => Promise<"more" | "done">

/**
 * Sends what lies in the outbox until stopped; each sweep runs at the start, and then every hour, beside the sending:
 * nobody waits for their link while many reminders are written. Null when no mail server is set.
 */
export function startMailWorker(sweeps: readonly Sweep[] = []): Worker | null {
  const { smtpUrl, mailFrom } = settings()
  if (!smtpUrl) return null
  const post = openPost(smtpUrl, mailFrom)
  const workers = [
    repeat(() => sendSome(post), restMilliseconds),
    ...sweeps.map((sweep) => repeat(() => sweepSome(sweep), sweepMilliseconds)),
  ]
  return {
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()))
      post.close()
    },
  }
}

async function sendSome(post: Post): Promise<"more" | "done"> {
  const sent = await sendDueMail(post).catch((err: unknown) => {
    log.warn({ event: "mail.outbox-unreadable", err })
    return 0
  })
  return sent < atOnce ? "done" : "more"
}

async function sweepSome(sweep: Sweep): Promise<"more" | "done"> {
  return sweep().catch((err: unknown) => {
    log.warn({ event: "mail.sweep-failed", err })
    return "done"
  })
}

/** Sends what is due now; the number of messages looked at. */
export async function sendDueMail(post: Post): Promise<number> {
  const due = await claimDueMail(atOnce)
  for (const mail of due) await deliver(post, mail)
  return due.length
}

async function deliver(post: Post, { id, key, payload, tries, late }: DueMail): Promise<void> {
  const message = Message.safeParse(payload)
  if (!message.success) return giveUp(id, "unreadable")
  if (late) return giveUp(id, "too late")
  try {
    await post.send(key, message.data)
  } catch (error) {
    log.warn({ event: "mail.failed", id: String(id), tries, reason: reasonOf(error) })
    return markFailed(id, reasonOf(error), waitAfter(tries))
  }
  await markSent(id)
  log.info({ event: "mail.sent", id: String(id), tries })
}

/** The code only: a mail server's answer quotes the address. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return (
    [code, responseCode].filter((part) => typeof part === "string" || typeof part === "number").join(" ") ||
    "unknown"
  )
}
