import "server-only"
import { cookies } from "next/headers"
import { redirect } from "next/navigation"
import { countGuestWork } from "@/lib/guest/data"
import { settings } from "@/lib/settings/settings"
import { peekToken } from "@/lib/token/data"
import type { TokenPurpose, TokenUse } from "@/lib/token/schema"
import { readFlash, type Flash } from "@/lib/web/flash"
import { safePath } from "@/lib/web/safe-path"
import { mayInvite } from "./rules"
import { roles, type Role } from "./schema"
import { findAccount, findGuestLearner, hasEndedSession, requireManager } from "./session"
import { shownOnceCookie } from "./shown-once"

/** The query of a page: each name at most once. */
export type Search = Promise<Record<string, string | string[] | undefined>>

export async function readSearch(search: Search): Promise<(name: string) => string | undefined> {
  const found = await search
  return (name) => [found[name]].flat()[0]
}

export type SignInPage = {
  next: string
  /** Somebody was signed in here, and is no more. */
  ended: boolean
  mail: boolean
  provider: string | null
  open: boolean
  flash: Flash | null
}

/** What the sign-in page offers. Somebody who is signed in is led on. */
export async function loadSignIn(next: string | undefined): Promise<SignInPage> {
  const path = safePath(next, "/record")
  if (await findAccount()) redirect(path)
  const { smtpUrl, oidc, registration } = settings()
  const open = registration === "open"
  const [flash, ended] = await Promise.all([readFlash(), hasEndedSession()])
  return { next: path, ended, mail: smtpUrl !== null, provider: oidc?.name ?? null, open, flash }
}

/** Whether something was done in this browser without an account. */
export async function loadGuestWork(): Promise<boolean> {
  const guest = await findGuestLearner()
  return guest !== null && (await countGuestWork(guest)) > 0
}

export type FinishPage = { token: string; use: TokenUse | null; work: boolean; flash: Flash | null }

/** What a page behind a one-time link needs; `use` is null when the link holds no more. */
export async function loadFinish(purpose: TokenPurpose, token = ""): Promise<FinishPage> {
  const [use, work, flash] = await Promise.all([peekToken(purpose, token), loadGuestWork(), readFlash()])
  return { token, use, work, flash }
}

export type InvitePage = { roles: Role[]; link: string | null; flash: Flash | null }

/** The form to invite somebody, with the link that was just made, if no mail server could send it. */
export async function loadInviting(): Promise<InvitePage> {
  const scope = await requireManager()
  const link = (await cookies()).get(shownOnceCookie)?.value ?? null
  return { roles: roles.filter((role) => mayInvite(scope.role, role)), link, flash: await readFlash() }
}
