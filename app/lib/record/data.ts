import { sealColumns, toSealed } from "@/lib/attempt/data"
import { sureAndWrong } from "@/lib/attempt/rules"
import { Seal, type Sealed } from "@/lib/attempt/schema"
import { readMemberHistory } from "@/lib/attempt/sitting/data"
import type { History } from "@/lib/attempt/sitting/schema"
import { lastRescored, readEarnedSince, toCorrection } from "@/lib/rescore/data"
import type { Correction } from "@/lib/rescore/schema"
import { audit } from "@/lib/audit/data"
import { database, reports, type Tx } from "@/lib/database/client"
import type { AccountId, LearnerId, ManagerScope, Role } from "@/lib/person/schema"
import { counting } from "@/lib/rescore/rules"
import type { Learning, RecordAttempt, SureAndWrong } from "./schema"

const attemptColumns = {
  id: true,
  quizId: true,
  voice: true,
  startedAt: true,
  submittedAt: true,
  earned: true,
  total: true,
  passed: true,
  rescored: lastRescored,
} as const

/** Everything one learner has done, newest attempt first; papers and seals stay in the database. */
export async function readLearning(learner: LearnerId): Promise<Learning> {
  return learningOf(learner)
}

/** What one learner was sure of and had not right, in the latest attempt of each quiz. Reads those seals alone. */
export async function readSureAndWrong(learner: LearnerId): Promise<SureAndWrong[]> {
  return sureAndWrongOf(learner)
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
  sureAndWrong: SureAndWrong[]
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
    sureAndWrong: await sureAndWrongOf(person.id),
  }
}

const finals = { where: { quizId: { startsWith: "final/" } }, select: { quizId: true, submittedAt: true } }

/** An attempt, whose it is, and their finals, on which it hangs what may be shown of it. */
export type MemberAttempt = {
  name: string
  sealed: Sealed
  correction: Correction | null
  finals: { quizId: string; submittedAt: Date | null }[]
}

/** What one person was shown, answered and earned in one attempt that was handed in; null for any other. */
export async function readMemberSeal(
  _scope: ManagerScope,
  { person, attempt }: { person: string; attempt: string },
): Promise<MemberAttempt | null> {
  const who = { select: { name: true, email: true, attempts: finals } } as const
  const row = await database.attempt.findFirst({
    where: { id: attempt, personId: person, person: { email: { not: null } } },
    select: { ...sealColumns, rescored: lastRescored, person: who },
  })
  const sealed = row && toSealed(row)
  if (!sealed) return null
  const { name, email, attempts } = row.person
  return { name: name || (email ?? ""), sealed, correction: toCorrection(row.rescored), finals: attempts }
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
  return { attempts: attempts.map(withCorrection), lessons }
}

type AttemptRow = Omit<RecordAttempt, "corrected"> & { rescored: Parameters<typeof toCorrection>[0] }

function withCorrection({ rescored, ...first }: AttemptRow): RecordAttempt {
  const correction = toCorrection(rescored)
  const { earned, total, passed } = first
  if (!correction || earned === null || total === null || passed === null)
    return { ...first, corrected: null }
  return {
    ...counting(first, correction),
    corrected: { at: correction.at, first: { earned, total, passed } },
  }
}

/** Not of a quiz whose answers are never told, and not of what was known before the course. */
async function sureAndWrongOf(personId: string): Promise<SureAndWrong[]> {
  const rows = await database.$queryRaw<{ id: string; seal: unknown }[]>`
    SELECT "id", CASE WHEN "sureAndWrong" > 0 THEN "seal" END AS "seal" FROM (
      SELECT DISTINCT ON ("quizId") "id", "seal", "sureAndWrong" FROM "Attempt"
      WHERE "personId" = ${personId}::uuid AND "submittedAt" IS NOT NULL
        AND coalesce("seal"->'rules'->>'feedback', '') NOT IN ('never', 'afterFinal')
      ORDER BY "quizId", "submittedAt" DESC
    ) AS latest`
  const sealed = rows.flatMap(({ id, seal }) => (seal ? [{ id, seal: Seal.parse(seal) }] : []))
  const since = await readEarnedSince(sealed.map(({ id }) => id))
  return sealed.flatMap(({ id: attemptId, seal: { title: quiz, questions } }) => {
    const earned = new Map(
      since.flatMap((one) => (one.attemptId === attemptId ? [[one.questionId, one.earned]] : [])),
    )
    return sureAndWrong(questions, earned).map(({ id, stem }) => ({ attemptId, quiz, questionId: id, stem }))
  })
}

/** Every row the database holds about an account, but for secrets: the body of "export my data". */
export async function readEverything(account: AccountId) {
  const { reviewMailKey, ...person } = await reports.person.findUniqueOrThrow({
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
        include: {
          steps: { omit: { id: true, attemptId: true }, orderBy: { id: "asc" } },
          rescored: { omit: { attemptId: true }, include: { rescore: { omit: { byId: true } } } },
        },
      },
      reviews: {
        omit: { personId: true },
        orderBy: { questionId: "asc" },
        include: { logs: { omit: { id: true, cardId: true, revisesId: true }, orderBy: { id: "asc" } } },
      },
      reviewMailKey: true,
      reviewMailedAt: true,
    },
  })
  const events = await database.auditEvent.findMany({
    where: { OR: [{ subjectId: account }, { actorId: account }] },
    select: { at: true, action: true },
    orderBy: { id: "asc" },
  })
  await audit(database, { action: "person.exported", actorId: account, subjectId: account })
  return { exportedAt: new Date(), ...person, reviewReminders: reviewMailKey !== null, events }
}

/** Erases an account and all that was learnt with it, with whatever was about to be sent to its address. */
export async function erase(tx: Tx, account: AccountId): Promise<void> {
  const { email } = await tx.person.delete({ where: { id: account }, select: { email: true } })
  if (email === null) return
  await tx.token.deleteMany({ where: { email } })
  await tx.outbox.deleteMany({ where: { doneAt: null, payload: { path: ["to"], equals: email } } })
}
