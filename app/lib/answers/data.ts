import { Seal } from "@/lib/attempt/schema"
import { mayBeTold } from "@/lib/attempt/sitting/data"
import { audit } from "@/lib/audit/data"
import type { Voice } from "@/lib/course/schema"
import { database, reports } from "@/lib/database/client"
import type { ManagerScope } from "@/lib/person/schema"

export type SealedAttempt = { id: string; personId: string; seal: Seal }

/** What these people handed in of one voice and may be told of, oldest first; `finals` as in `mayBeTold`. */
export async function readHandedIn(
  _scope: ManagerScope,
  people: string[],
  voice: Voice,
  finals: string[],
): Promise<SealedAttempt[]> {
  const rows = await reports.$queryRaw<{ id: string; personId: string; seal: unknown }[]>`
    SELECT "id", "personId", "seal" FROM "Attempt" attempt
    WHERE "personId" = ANY(${people}::uuid[]) AND "voice" = ${voice}::"Voice" AND "seal" IS NOT NULL
      AND ${mayBeTold(finals)}
    ORDER BY "submittedAt", "id"`
  return rows.map(({ seal, ...row }) => ({ ...row, seal: Seal.parse(seal) }))
}

/** Notes in the audit that a manager took answers away as a file. */
export function noteExport(scope: ManagerScope): Promise<void> {
  return audit(database, { action: "answers.exported", actorId: scope.managerId })
}
