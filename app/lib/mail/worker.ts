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

/** Sends what lies in the outbox until stopped. Null when no mail server is set. */
export function startMailWorker(): Worker | null {
  const { smtpUrl, mailFrom } = settings()
  if (!smtpUrl) return null
  const post = openPost(smtpUrl, mailFrom)
  const stopping = new AbortController()
  const ended = work(post, stopping.signal)
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
    if (sent < atOnce) await rest(stopping)
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

function rest(stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, restMilliseconds)
    stopping.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true })
  })
}
