import { randomBytes, randomUUID } from "node:crypto"
import { database } from "@/lib/database/client"
import { createGuest } from "@/lib/guest/data"
import { hashPassword } from "@/lib/person/hash-password"
import type { AccountId, AdministratorId, LearnerId, ManagerScope, Role } from "@/lib/person/schema"
import { hashGuestKey } from "@/lib/session/cookie"

export const goodPassword = "kettle lantern orchard"

type Wanted = {
  email?: string
  name?: string | null
  role?: Role
  password?: string | null
  disabled?: boolean
}

export type Somebody = { id: AccountId; email: string; password: string }

/** An account, as registering would have made it. */
export async function anAccount(wanted: Wanted = {}): Promise<Somebody> {
  const {
    email = `${randomUUID()}@ward.example`,
    name = "Ann Field",
    role = "learner",
    password = goodPassword,
  } = wanted
  const passwordHash = password === null ? null : await hashPassword(password)
  const disabledAt = wanted.disabled ? new Date() : null
  const made = await database.person.create({ data: { email, name, role, passwordHash, disabledAt } })
  return { id: made.id as AccountId, email, password: password ?? "" }
}

export async function aManager(): Promise<ManagerScope> {
  const { id } = await anAccount({ role: "manager" })
  return { kind: "everyone", managerId: id, role: "manager" }
}

export async function anAdministrator(): Promise<AdministratorId> {
  return (await anAccount({ role: "administrator" })).id as AdministratorId
}

/** A guest, and the key in the cookie of its browser. */
export async function aGuest(): Promise<{ id: LearnerId; key: string }> {
  const key = randomBytes(32).toString("base64url")
  const { id } = await createGuest(hashGuestKey(key))
  return { id: id as LearnerId, key }
}
