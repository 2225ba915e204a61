import "server-only"
import { cookies, headers } from "next/headers"
import { cache } from "react"
import { createGuest, findGuest } from "@/lib/guest/data"
import {
  guestCookie,
  hashGuestKey,
  isSecure,
  newGuestKey,
  readSessionCookie,
  sessionCookie,
} from "@/lib/session/cookie"
import { endSession, findSession } from "@/lib/session/data"
import { settings } from "@/lib/settings/settings"
import { throttle } from "@/lib/throttle/data"
import { clientAddress } from "@/lib/web/client-address"
import { Refused } from "./refused"
import { allowances } from "./rules"
import { signIn } from "./sign-in"
import type { Account, AccountId, AdministratorId, EducatorId, LearnerId, ManagerScope } from "./schema"

/** Who is signed in, or null. Asked of the database once per page. */
export const findAccount = cache(async (): Promise<Account | null> => {
  const claims = await readSessionCookie((await cookies()).get(sessionCookie())?.value)
  if (claims === null) return null
  const { sessionIdleMinutes: idleMinutes, sessionHours: hours } = settings()
  const person = await findSession(claims, { idleMinutes, hours })
  return person && { ...person, id: person.id as AccountId }
})

/** The guest of this browser, whoever else is signed in on it; null when nothing was done as a guest. */
export const findGuestLearner = cache(async (): Promise<LearnerId | null> => {
  const key = (await cookies()).get(guestCookie)?.value
  if (!key) return null
  const guest = await findGuest(hashGuestKey(key))
  return guest && (guest.id as LearnerId)
})

type Standing = { account: Account | null; /** There was a session, and it holds no more. */ ended: boolean }

/** One look decides: between two, the session might end, and an account's request go on as a guest's. */
async function findStanding(): Promise<Standing> {
  const brought = (await cookies()).get(sessionCookie())?.value
  const account = await findAccount()
  return { account, ended: Boolean(brought) && account === null }
}

/**
 * Whether this browser had a session that holds no more. It is then signed out, and no guest: somebody would
 * else go on unawares without their account, or see what a guest did here before them.
 */
export async function hasEndedSession(): Promise<boolean> {
  return (await findStanding()).ended
}

/** The learner who asks, or null when this browser has neither an account nor a guest, or was signed out. */
export async function findLearner(): Promise<LearnerId | null> {
  const { account, ended } = await findStanding()
  return ended ? null : (account?.id ?? (await findGuestLearner()))
}

/**
 * The learner who asks: the signed-in account, else the guest of this browser, else a new guest. Writes only.
 * @throws Refused signedOut
 */
export async function requireLearner(): Promise<LearnerId> {
  const { account, ended } = await findStanding()
  if (ended) throw new Refused("signedOut")
  return account?.id ?? (await findGuestLearner()) ?? (await startGuest())
}

async function startGuest(): Promise<LearnerId> {
  const from = clientAddress(new Request(settings().nextAuthUrl, { headers: await headers() }))
  if (!(await throttle(`guest-from:${from}`, allowances.guestAddress)).allowed) throw new Refused("tooMany")
  const key = newGuestKey()
  const guest = await createGuest(hashGuestKey(key))
  const attributes = { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/" } as const
  ;(await cookies()).set(guestCookie, key, attributes)
  return guest.id as LearnerId
}

/** Ends the session of this browser on the server, whatever becomes of its cookie. */
export async function endThisSession(): Promise<void> {
  const claims = await readSessionCookie((await cookies()).get(sessionCookie())?.value)
  if (claims) await endSession(claims)
}

/**
 * Opens a session for somebody who has just proved who they are, in place of any that this browser had: its
 * Set-Cookie values, or null for somebody who may not sign in.
 */
export async function openSession(personId: string): Promise<string[] | null> {
  const opened = await signIn(personId)
  if (opened) await endThisSession()
  return opened
}

/** @throws Refused signedOut */
export async function requireAccount(): Promise<AccountId> {
  return (await requireSignedIn()).id
}

/** Whoever teaches: educator, manager or administrator. @throws Refused */
export async function requireEducator(): Promise<EducatorId> {
  const { id, role } = await requireSignedIn()
  if (role !== "educator" && role !== "manager" && role !== "administrator") throw new Refused("forbidden")
  return id as EducatorId
}

/** Manager or administrator. @throws Refused */
export async function requireManager(): Promise<ManagerScope> {
  const { id, role } = await requireSignedIn()
  if (role !== "manager" && role !== "administrator") throw new Refused("forbidden")
  return { kind: "everyone", managerId: id, role }
}

/** @throws Refused */
export async function requireAdministrator(): Promise<AdministratorId> {
  const { id, role } = await requireSignedIn()
  if (role !== "administrator") throw new Refused("forbidden")
  return id as AdministratorId
}

/** The whole account, for those who need its role or address. @throws Refused */
export async function requireSignedIn(): Promise<Account> {
  const account = await findAccount()
  if (account === null) throw new Refused("signedOut")
  return account
}
