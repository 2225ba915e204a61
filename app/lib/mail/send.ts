import { createHash } from "node:crypto"
import { createTransport, type Transporter } from "nodemailer"
import { write } from "./messages"
import type { Message } from "./schema"

// Together well under the two minutes for which a message is taken out of the outbox.
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

export type Post = { from: string; send: (key: string, message: Message) => Promise<void>; close: () => void }

/** Opens the way to a mail server. */
export function openPost(smtpUrl: string, from: string): Post {
  const transport: Transporter = createTransport(smtpUrl, { from, ...timeouts } as object)
  return {
    from,
    close: () => transport.close(),
    send: async (key, message) => {
      await transport.sendMail({ from, to: message.to, messageId: messageId(key, from), ...write(message) })
    },
  }
}

/** Made from the outbox key: a message sent twice after a crash is one message to the mailbox. */
function messageId(key: string, from: string): string {
  const host = /@([^>\s]+)/.exec(from)?.[1] ?? "localhost"
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${host}>`
}
