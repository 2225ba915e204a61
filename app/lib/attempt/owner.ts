import "server-only"
import { createHmac } from "node:crypto"
import { findLearner } from "@/lib/person/session"
import { Refused } from "@/lib/person/refused"
import type { LearnerId } from "@/lib/person/schema"
import { settings } from "@/lib/settings/settings"

/** The learner who asks. Never makes a guest: whoever lost their session must hear of it. @throws Refused */
export async function requireOwner(): Promise<LearnerId> {
  const learner = await findLearner()
  if (!learner) throw new Refused("signedOut")
  return learner
}

/**
 * Says whose unsent answers a browser keeps, without saying who that is: they are sent only when the same
 * person is back. 16 bytes: nobody can make or guess one.
 */
export function ownerTag(learner: LearnerId): string {
  const secret = settings().nextAuthSecret
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set. Start Backwise with npm start.")
  return createHmac("sha256", secret)
    .update(`journal:${learner}`)
    .digest()
    .subarray(0, 16)
    .toString("base64url")
}
