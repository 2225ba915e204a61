import { Seal } from "@/lib/attempt/schema"
import { readMemberHistory } from "@/lib/attempt/sitting/data"
import type { History } from "@/lib/attempt/sitting/schema"
import { audit } from "@/lib/audit/data"
import { database, type Tx } from "@/lib/database/client"
import type { AccountId, LearnerId, ManagerScope, Role } from "@/lib/person/schema"
import type { Learning } from "./schema"

const attemptColumns = {
  id: true,
  quizId: true,
  voice: true,
  startedAt: true,
  submittedAt: true,
  earned: true,
  total: true,
  passed: true,
} as const

/** Everything one learner has done, newest attempt first; papers and seals stay in the database. */
export async function readLearning(learner: LearnerId): Promise<Learning> {
  return learningOf(learner)
}

export type RosterMember = {
  id: string
  name: string
  email: string
  role: Role
  createdAt: Date
  disabled: boolean
  learning: Learning
  history: History
}

/** One person with an account as a manager may see them, or null. */
export async function readMember(scope: ManagerScope, personId: string): Promise<RosterMember | null> {
  const person = await database.person.findFirst({
    where: { id: personId, email: { not: null } },
    select: { id: true, name: true, email: true, role: true, createdAt: true, disabledAt: true },
  })
  if (!person) return null
  const { disabledAt, ...rest } = person
  return {
    ...rest,
    name: person.name ?? "",
    email: person.email ?? "",
    disabled: disabledAt !== null,
    learning: await learningOf(person.id),
    history: await readMemberHistory(scope, person.id),
  }
}

const finals = { where: { quizId: { startsWith: "final/" } }, select: { quizId: true, submittedAt: true } }

export type MemberSeal = { name: string; seal: Seal; finals: { quizId: string; submittedAt: Date | null }[] }

/**
 * One attempt that one person handed in, and their finals, on which it hangs what may be shown of it; null for
 * any other.
 */
export async function readMemberSeal(
  _scope: ManagerScope,
  { person, attempt }: { person: string; attempt: string },
): Promise<MemberSeal | null> {
  const row = await database.attempt.findFirst({
    where: { id: attempt, personId: person, person: { email: { not: null } } },
    select: { seal: true, person: { select: { name: true, email: true, attempts: finals } } },
  })
  if (!row?.seal) return null
  const { name, email, attempts } = row.person
  return { name: name || (email ?? ""), seal: Seal.parse(row.seal), finals: attempts }
}

async function learningOf(personId: string): Promise<Learning> {
  const [attempts, lessons] = await Promise.all([
    database.attempt.findMany({
      where: { personId },
      select: attemptColumns,
      orderBy: { startedAt: "desc" },
    }),
    database.lessonProgress.findMany({
      where: { personId },
      omit: { personId: true, endReachedAt: true, checkAnsweredAt: true },
    }),
  ])
  return { attempts, lessons }
}

/** Every row the database holds about an account, but for secrets: the body of "export my data". */
export async function readEverything(account: AccountId) {
  const person = await database.person.findUniqueOrThrow({
    where: { id: account },
    select: {
      ...{ id: true, email: true, name: true, role: true, createdAt: true, disabledAt: true },
      identities: { select: { provider: true, subject: true } },
      sessions: {
        select: { startedAt: true, lastSeenAt: true, endedAt: true },
        orderBy: { startedAt: "asc" },
      },
      progress: { omit: { personId: true } },
      extra: { select: { quizId: true, givenAt: true }, orderBy: { id: "asc" } },
      checks: { omit: { personId: true, id: true }, orderBy: { id: "asc" } },
      attempts: {
        omit: { personId: true },
        orderBy: { startedAt: "asc" },
        include: { steps: { omit: { id: true, attemptId: true }, orderBy: { id: "asc" } } },
      },
    },
  })
  const events = await database.auditEvent.findMany({
    where: { OR: [{ subjectId: account }, { actorId: account }] },
    select: { at: true, action: true },
    orderBy: { id: "asc" },
  })
  await audit(database, { action: "person.exported", actorId: account, subjectId: account })
  return { exportedAt: new Date(), ...person, events }
}

/** Erases an account and all that was learnt with it, with whatever was about to be sent to its address. */
export async function erase(tx: Tx, account: AccountId): Promise<void> {
  const { email } = await tx.person.delete({ where: { id: account }, select: { email: true } })
  if (email === null) return
  await tx.token.deleteMany({ where: { email } })
  await tx.outbox.deleteMany({ where: { doneAt: null, payload: { path: ["to"], equals: email } } })
}
