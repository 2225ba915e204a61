import { z } from "zod"
import type { Role } from "@/lib/person/schema"

export const tokenPurposes = ["registration", "signIn", "reset", "invitation", "firstAdministrator"] as const
export type TokenPurpose = (typeof tokenPurposes)[number]

/** As it stands in a link: 32 random bytes. Anything else is not worth a query. */
export const TokenText = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** What a token that still holds is for. */
export type TokenUse = {
  purpose: TokenPurpose
  email: string | null
  role: Role | null
  personId: string | null
}

/** Minutes until a link is too old. An invitation waits for somebody's next shift. */
export const tokenMinutes: Record<TokenPurpose, number> = {
  registration: 60,
  signIn: 60,
  reset: 60,
  invitation: 7 * 24 * 60,
  firstAdministrator: 24 * 60,
}
