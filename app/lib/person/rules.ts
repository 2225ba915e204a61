import type { Role } from "./schema"

const quarterHour = 15 * 60

/**
 * How often something may be tried. Per account, so that one password cannot be guessed; per address, wide
 * enough for 300 people of one hospital who start their shift behind the same one.
 */
export const allowances = {
  signInHere: { limit: 10, windowSeconds: quarterHour },
  signInAccount: { limit: 60, windowSeconds: quarterHour },
  signInAddress: { limit: 1000, windowSeconds: quarterHour },
  mailAccount: { limit: 5, windowSeconds: 60 * 60 },
  mailAddress: { limit: 300, windowSeconds: 60 * 60 },
  registerAddress: { limit: 400, windowSeconds: 60 * 60 },
  tokenAddress: { limit: 600, windowSeconds: 60 * 60 },
  guestAddress: { limit: 3000, windowSeconds: 60 * 60 },
  /** Per person. Far more than anybody learns in an hour, and few enough rows that a script fills no disk. */
  attempt: { limit: 100, windowSeconds: 60 * 60 },
  check: { limit: 600, windowSeconds: 60 * 60 },
  export: { limit: 60, windowSeconds: 60 * 60 },
} as const

/** Whom somebody may invite: a manager those who learn and teach, an administrator anybody. */
export function mayInvite(inviter: Role, invited: Role): boolean {
  if (inviter === "administrator") return true
  return inviter === "manager" && (invited === "learner" || invited === "educator")
}

/** Without an administrator who can sign in, nobody could ever make one again. */
export function isLastAdministrator(id: string, administrators: readonly string[]): boolean {
  return administrators.length === 1 && administrators[0] === id
}
