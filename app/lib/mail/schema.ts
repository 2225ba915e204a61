import { z } from "zod"

const to = z.email()
const link = z.url()
/** After this there is no point in sending: the link inside has run out. Milliseconds since 1970. */
const until = z.number().int()

/** Every message we send. Its payload lies in the outbox until the message has left, and not a second longer. */
export const Message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("registration"), to, link, until }),
  z.object({ kind: z.literal("alreadyRegistered"), to, link, until }),
  z.object({ kind: z.literal("signInLink"), to, link, until }),
  z.object({ kind: z.literal("passwordReset"), to, link, until }),
  z.object({ kind: z.literal("invitation"), to, link, until }),
  /** off: where whoever wants no more of them says so. */
  z.object({ kind: z.literal("reviewDue"), to, link, off: z.url(), until }),
])

export type Message = z.infer<typeof Message>
