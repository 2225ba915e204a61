import { audit } from "@/lib/audit/data"
import { mayBeTold } from "@/lib/attempt/sitting/data"
import { database, reports } from "@/lib/database/client"
import type { ManagerScope } from "@/lib/person/schema"
import type { AttemptRecord, EvidencePerson, EvidenceScope } from "./schema"

/** Whoever may take a proof away: a manager, or somebody at the server itself, who can read its database anyway. */
export type Taker = ManagerScope | "operator"

const actorOf = (taker: Taker) => (taker === "operator" ? null : taker.managerId)

/** The database's clock: attempts handed in after it are not in a proof that begins now. */
export async function readNow(): Promise<Date> {
  const rows = await reports.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS "now"`
  return rows[0]!.now
}

/** Everybody with an account who is in scope, by id. Guests gave no name to anybody. */
export async function readPeople(_taker: Taker, scope: EvidenceScope): Promise<EvidencePerson[]> {
  const people = await reports.person.findMany({
    where: { email: { not: null }, ...(scope.kind === "person" ? { id: scope.id } : {}) },
    select: { id: true, name: true, email: true, role: true, disabledAt: true, createdAt: true },
    orderBy: { id: "asc" },
  })
  return people.map(({ disabledAt, name, email, ...rest }) => ({
    ...rest,
    name: name ?? "",
    email: email ?? "",
    disabled: disabledAt !== null,
  }))
}

/** The id of the account with this address or id; null when there is none. */
export async function findPerson(_taker: Taker, addressOrId: string): Promise<string | null> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(addressOrId)
  const person = await database.person.findFirst({
    where: {
      email: isId ? { not: null } : addressOrId.trim().toLowerCase(),
      ...(isId ? { id: addressOrId } : {}),
    },
    select: { id: true },
  })
  return person?.id ?? null
}

/** What these people handed in until then and may be told of, as it was sealed; `finals` as in `mayBeTold`. */
export async function readSealed(
  _taker: Taker,
  people: string[],
  until: Date,
  finals: string[],
): Promise<AttemptRecord[]> {
  return reports.$queryRaw<AttemptRecord[]>`
    SELECT attempt."id", attempt."personId", attempt."courseHash", attempt."sealHash", attempt."seal", coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'at', to_char(s."finishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'question', s."questionId", 'toHash', s."toHash", 'why', s."why", 'keepPasses', s."keepPasses",
        'questionEarned', r."questionEarned", 'earned', r."earned", 'total', r."total", 'passed', r."passed",
        'mustKnowMissed', r."mustKnowMissed") ORDER BY s."finishedAt")
      FROM "RescoredAttempt" r JOIN "Rescore" s ON s."id" = r."rescoreId"
      WHERE r."attemptId" = attempt."id" AND s."finishedAt" <= ${until}
    ), '[]'::jsonb) AS "corrections"
    FROM "Attempt" attempt WHERE attempt."personId" = ANY(${people}::uuid[]) AND attempt."submittedAt" <= ${until}
      AND ${mayBeTold(finals)}
    ORDER BY attempt."personId", attempt."id"`
}

/** Versions of the course as they were recorded, by hash. */
export function readCourses(hashes: string[]): Promise<{ hash: string; manifest: unknown }[]> {
  return reports.courseVersion.findMany({
    where: { hash: { in: hashes } },
    select: { hash: true, manifest: true },
    orderBy: { hash: "asc" },
  })
}

/** Notes in the audit that somebody begins to take a proof away. */
export function noteBegun(taker: Taker, scope: EvidenceScope): Promise<void> {
  return audit(database, {
    action: "evidence.exported",
    actorId: actorOf(taker),
    subjectId: scope.kind === "person" ? scope.id : null,
    detail: { scope: scope.kind },
  })
}

/** Keeps the digest of a proof, by which it is known as one that this Backwise made. */
export function noteSealed(taker: Taker, scope: EvidenceScope, digest: string): Promise<void> {
  return audit(database, {
    action: "evidence.sealed",
    actorId: actorOf(taker),
    subjectId: scope.kind === "person" ? scope.id : null,
    detail: { scope: scope.kind, digest },
  })
}
