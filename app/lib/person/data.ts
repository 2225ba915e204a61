import { database, type Tx } from "@/lib/database/client"
import { Prisma } from "#prisma/generated/client"
import type { Role } from "./schema"

type Db = Tx | typeof database

/** What checking a password needs. */
export type Lock = { id: string; passwordHash: string | null; disabled: boolean }

export async function findLock(email: string): Promise<Lock | null> {
  const person = await database.person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true },
  })
  return person && { id: person.id, passwordHash: person.passwordHash, disabled: person.disabledAt !== null }
}

export async function findEnabledByEmail(db: Db, email: string): Promise<{ id: string } | null> {
  return db.person.findFirst({ where: { email, disabledAt: null }, select: { id: true } })
}

export async function isEnabled(id: string, db: Db = database): Promise<boolean> {
  return (await db.person.count({ where: { id, disabledAt: null } })) > 0
}

export async function hasAccount(db: Db, email: string): Promise<boolean> {
  return (await db.person.count({ where: { email } })) > 0
}

export async function hasAdministrator(db: Db): Promise<boolean> {
  return (await db.person.count({ where: { role: "administrator", disabledAt: null } })) > 0
}

/** Only one first administrator is made at a time. The number is ours alone. */
export async function lockAccountMaking(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(4_226_001)`
}

export type NewAccount = {
  email: string | null
  name: string | null
  passwordHash: string | null
  role: Role
}

/** A new account; or, when `guestId` still is a guest, that guest with an account. Once: the guest key goes. */
export async function createAccount(tx: Tx, account: NewAccount, guestId: string | null): Promise<string> {
  if (guestId !== null) {
    const claimed = await tx.person.updateMany({
      where: { id: guestId, guestKeyHash: { not: null } },
      data: { ...account, guestKeyHash: null },
    })
    if (claimed.count === 1) return guestId
  }
  return (await tx.person.create({ data: account, select: { id: true } })).id
}

export async function setPasswordHash(id: string, passwordHash: string, db: Db = database): Promise<void> {
  await db.person.updateMany({ where: { id }, data: { passwordHash } })
}

export async function setName(id: string, name: string): Promise<void> {
  await database.person.updateMany({ where: { id }, data: { name } })
}

export async function findPasswordHash(id: string): Promise<string | null> {
  const person = await database.person.findUnique({ where: { id }, select: { passwordHash: true } })
  return person?.passwordHash ?? null
}

/** Whose password it is, so that it is not made of that. */
export async function findContext(id: string): Promise<{ email: string | null; name: string | null }> {
  const person = await database.person.findUnique({ where: { id }, select: { email: true, name: true } })
  return person ?? { email: null, name: null }
}

export type Standing = { id: string; role: Role; disabled: boolean }

/** An account's role and whether it is disabled, locked until the transaction ends. Guests are not found. */
export async function lockAccount(tx: Tx, id: string): Promise<Standing | null> {
  const [person] = await tx.$queryRaw<Standing[]>`
    SELECT id, role::text AS role, "disabledAt" IS NOT NULL AS disabled FROM "Person"
     WHERE id = ${id}::uuid AND "guestKeyHash" IS NULL FOR UPDATE`
  return person ?? null
}

/** Ids of the administrators who can sign in, locked so that two of them cannot remove each other at once. */
export async function lockAdministrators(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Person" WHERE role = 'administrator' AND "disabledAt" IS NULL ORDER BY id FOR UPDATE`
  return rows.map(({ id }) => id)
}

export async function setRole(tx: Tx, id: string, role: Role): Promise<void> {
  await tx.person.updateMany({ where: { id }, data: { role, sessionVersion: { increment: 1 } } })
}

export async function disable(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Person" SET "disabledAt" = now(), "sessionVersion" = "sessionVersion" + 1 WHERE id = ${id}::uuid`
}

export async function enable(tx: Tx, id: string): Promise<void> {
  await tx.person.updateMany({ where: { id }, data: { disabledAt: null } })
}

/** The person an identity at a provider belongs to. */
export async function findByIdentity(
  provider: string,
  subject: string,
  db: Db = database,
): Promise<{ id: string } | null> {
  const identity = await db.identity.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { personId: true },
  })
  return identity && { id: identity.personId }
}

export async function addIdentity(
  tx: Tx,
  personId: string,
  provider: string,
  subject: string,
): Promise<void> {
  await tx.identity.create({ data: { personId, provider, subject }, select: { personId: true } })
}

type Taken = { ok: false; problem: "addressTaken" }

/** Two people, or one who pressed twice, may take an address at the same moment: the database lets one. */
export async function isTaken<T>(work: () => Promise<T>): Promise<T | Taken> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") throw error
    return { ok: false, problem: "addressTaken" }
  }
}
