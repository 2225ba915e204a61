import { randomBytes } from "node:crypto"
import type { Role } from "@/lib/person/schema"
import { anAccount, goodPassword } from "#tests/support/people"

export type Account = { id: string; name: string; email: string; password: string }

/** Everybody's. */
export const password = goodPassword

/** Somebody who can sign in, with an address nobody else has, so that journeys share a database. */
async function named(name: string, role: Role): Promise<Account> {
  const first = name.toLowerCase().match(/[a-z]+/)?.[0] ?? "somebody"
  const email = `${first}.${randomBytes(5).toString("hex")}@hospital.example`
  return { ...(await anAccount({ name, email, role })), name }
}

export const aStaffLearner = (name = "Asha Menon") => named(name, "learner")
export const anEducator = (name = "Tomas Lindqvist") => named(name, "educator")
export const aManager = (name = "Grace Oduya") => named(name, "manager")
export const anAdministrator = (name = "Ruth Calder") => named(name, "administrator")
