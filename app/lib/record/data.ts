import { database, transaction } from "@/lib/database/client"
import { audit } from "@/lib/audit/data"
import type { AccountId, LearnerId, ManagerScope } from "@/lib/person/schema"
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
  role: string
  createdAt: Date
  learning: Learning
}

/** One person with an account as a manager may see them, or null. */
export async function readMember(_scope: ManagerScope, personId: string): Promise<RosterMember | null> {
  const person = await database.person.findFirst({
    where: { id: personId, email: { not: null } },
    select: { id: true, name: true, email: true, role: true, createdAt: true },
  })
  if (!person) return null
  return {
    ...person,
    name: person.name ?? "",
    email: person.email ?? "",
    learning: await learningOf(person.id),
  }
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
      progress: { omit: { personId: true } },
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

/** Erases an account and all that was learnt with it. What stays is one audit line that names nobody. */
export async function erase(account: AccountId): Promise<void> {
  await transaction(async (tx) => {
    await tx.person.deleteMany({ where: { id: account } })
    await audit(tx, { actorId: null, action: "person.erased", subjectId: account })
  })
}
