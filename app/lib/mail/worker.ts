import { log } from "@/lib/log/log"
import { settings } from "@/lib/settings/settings"
import { claimDueMail, giveUp, markFailed, markSent, type DueMail } from "./data"
import { waitAfter } from "./rules"
import { Message } from "./schema"
import { openPost, type Post } from "./send"

export type Worker = { stop: () => Promise<void> }

// Two seconds: somebody is sitting in front of "look in your mail".
const restMilliseconds = 2_000
const atOnce = 5

// An hour: reminders are about days.
const sweepMilliseconds = 60 * 60 * 1000

/** Writes into the outbox what is due by the calendar and caused by nobody's request. */
export type Sweep = () => Promise<void>

/**
 * Sends what lies in the outbox until stopped; each sweep runs at the start, and then every hour. Null when no
 * mail server is set.
 */
export function startMailWorker(sweeps: readonly Sweep[] = []): Worker | null {
  const { smtpUrl, mailFrom } = settings()
  if (!smtpUrl) return null
  const post = openPost(smtpUrl, mailFrom)
  const stopping = new AbortController()
  const ended = Promise.all([work(post, stopping.signal), sweepHourly(sweeps, stopping.signal)])
  return {
    stop: async () => {
      stopping.abort()
      await ended
      post.close()
    },
  }
}

async function work(post: Post, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const sent = await sendDueMail(post).catch((err: unknown) => {
      log.warn({ event: "mail.outbox-unreadable", err })
      return 0
    })
    if (sent < atOnce) await rest(restMilliseconds, stopping)
  }
}

/** Beside the sending, so that nobody waits for their link while many reminders are written. */
async function sweepHourly(sweeps: readonly Sweep[], stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    for (const sweep of sweeps)
      await sweep().catch((err: unknown) => log.warn({ event: "mail.sweep-failed", err }))
    await rest(sweepMilliseconds, stopping)
  }
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

function rest(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) return resolve()
    const timer = setTimeout(resolve, milliseconds)
    stopping.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true })
  })
}
