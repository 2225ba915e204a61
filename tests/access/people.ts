import { randomUUID } from "node:crypto"
import { encode } from "next-auth/jwt"
import { database } from "@/lib/database/client"
import type { Role } from "@/lib/person/schema"
import { sessionCookie } from "@/lib/session/cookie"
import { endSession, startSession } from "@/lib/session/data"
import { settings } from "@/lib/settings/settings"
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
  const claims = await startSession(id)
  if (!claims) throw new Error("No session for somebody who was just made")
  if (actor === "disabled") await database.person.update({ where: { id }, data: { disabledAt: new Date() } })
  if (actor === "ended") await endSession(claims)
  return `${sessionCookie()}=${await encode({ token: claims, secret: settings().nextAuthSecret })}`
}

/** Somebody with a name that stands in no other text. */
export async function aMarkedPerson(): Promise<{ id: string; marker: string; markedEmail: string }> {
  const marker = `Quist${randomUUID().slice(0, 8)}`
  const { id, email } = await anAccount({ name: marker, password: null })
  return { id, marker, markedEmail: email }
}
