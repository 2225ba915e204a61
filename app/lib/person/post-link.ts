import { createHash } from "node:crypto"
import type { Tx } from "@/lib/database/client"
import { enqueue, untilAfter } from "@/lib/mail/data"
import type { Message } from "@/lib/mail/schema"
import { settings } from "@/lib/settings/settings"
import { issueToken, type NewToken } from "@/lib/token/data"
import { tokenMinutes } from "@/lib/token/schema"

/** The whole address of a page with a one-time token. */
export function tokenLink(path: string, token: string, next = ""): string {
  const link = new URL(path, settings().nextAuthUrl)
  link.searchParams.set("token", token)
  if (next) link.searchParams.set("next", next)
  return link.href
}

/** Issues a token and puts the message that carries it into the outbox: both, or neither. */
export async function postLink(
  tx: Tx,
  kind: Exclude<Message["kind"], "reviewDue">,
  to: string,
  link: { token: NewToken; path: string; next?: string },
): Promise<void> {
  const token = await issueToken(tx, link.token)
  const until = await untilAfter(tx, tokenMinutes[link.token.purpose])
  await enqueue(tx, mailKey(token), { kind, to, link: tokenLink(link.path, token, link.next), until })
}

/** One message per token, under a key that does not give the token away. */
export function mailKey(token: string): string {
  return `mail:${createHash("sha256").update(`mail:${token}`).digest("hex").slice(0, 32)}`
}
