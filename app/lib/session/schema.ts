import { z } from "zod"

/** What the session cookie says, once it is decrypted. Nothing of it names the person. */
export const SessionClaims = z.object({
  sub: z.uuid(),
  session: z.uuid(),
  version: z.number().int(),
})

export type SessionClaims = z.infer<typeof SessionClaims>

/** How long a session lasts unused, and at most. */
export type SessionLimits = { idleMinutes: number; hours: number }
