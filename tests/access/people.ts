import { randomUUID } from "node:crypto"
import { database } from "@/lib/database/client"
import type { Role } from "@/lib/person/schema"
import { signIn } from "@/lib/person/sign-in"
import { endSession, startSession } from "@/lib/session/data"
import { readSessionCookie } from "@/lib/session/cookie"
import { aGuest, anAccount } from "#tests/support/people"
import type { Actor } from "./table"

const roles: Partial<Record<Actor, Role>> = {
  educator: "educator",
  manager: "manager",
  administrator: "administrator",
}

/** The cookie that an actor brings; a new person each time. */
export async function cookieOf(actor: Actor): Promise<string> {
  if (actor === "signedOut") return ""
  if (actor === "guest" || actor === "otherGuest") return `backwise-guest=${(await aGuest()).key}`
  const { id } = await anAccount({ role: roles[actor] ?? "learner", password: null })
  const cookie = (await signIn(id))?.[0]?.split(";")[0] ?? ""
  if (actor === "disabled") await database.person.update({ where: { id }, data: { disabledAt: new Date() } })
  if (actor === "ended") await end(cookie)
  return cookie
}

async function end(cookie: string): Promise<void> {
  const claims = await readSessionCookie(decodeURIComponent(cookie.slice(cookie.indexOf("=") + 1)))
  if (!claims) throw new Error("The session to end does not open")
  await endSession(claims)
}

/** Somebody with a name that stands in no other text. */
export async function aMarkedPerson(): Promise<{ id: string; marker: string }> {
  const marker = `Quist${randomUUID().slice(0, 8)}`
  const { id } = await anAccount({ name: marker, password: null })
  return { id, marker }
}

/** Whether the person can still be signed in, for outcomes that are about it. */
export const canSignIn = async (id: string): Promise<boolean> => (await startSession(id)) !== null
