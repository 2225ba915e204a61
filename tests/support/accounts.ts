import { randomBytes } from "node:crypto"
import type { Role } from "@/lib/person/schema"
import { anAccount } from "#tests/support/people"

export type Account = { id: string; name: string; email: string; password: string }

/** Somebody who can sign in, with an address nobody else has, so that journeys share a database. */
async function named(name: string, role: Role): Promise<Account> {
  const email = `${name.split(" ")[0]?.toLowerCase()}.${randomBytes(5).toString("hex")}@hospital.example`
  return { ...(await anAccount({ name, email, role })), name }
}

export const aStaffLearner = (name = "Asha Menon") => named(name, "learner")
export const anEducator = (name = "Tomas Lindqvist") => named(name, "educator")
export const aManager = (name = "Grace Oduya") => named(name, "manager")
export const anAdministrator = (name = "Ruth Calder") => named(name, "administrator")
