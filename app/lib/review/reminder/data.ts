import { randomUUID } from "node:crypto"
import { database, type Tx } from "@/lib/database/client"
import type { AccountId } from "@/lib/person/schema"
import { toBeTakenUp } from "../data"

/** Whether somebody asked for reminders by mail. */
export async function wantsReminders(account: AccountId): Promise<boolean> {
  return (await database.person.count({ where: { id: account, reviewMailKey: { not: null } } })) > 0
}

/** Switches reminders on or off. The link that ends them stays the same while they are on. */
export async function setReminders(account: AccountId, on: boolean): Promise<void> {
  if (on) {
    await database.person.updateMany({
      where: { id: account, reviewMailKey: null },
      data: { reviewMailKey: randomUUID() },
    })
  } else {
    await database.person.updateMany({ where: { id: account }, data: { reviewMailKey: null } })
  }
}

/** Ends the reminders that carry this key. Twice has the effect of once. */
export async function endReminders(key: string): Promise<void> {
  await database.person.updateMany({ where: { reviewMailKey: key }, data: { reviewMailKey: null } })
}

/**
 * The accounts that come next by their ids, from the first of all, and want reminders, have had none for seven days,
 * and have handed in a quiz of which there is a review to make still.
 */
export async function findUntaken(after: AccountId | null, most: number): Promise<AccountId[]> {
  const rows = await database.$queryRaw<{ id: AccountId }[]>`
    SELECT person."id" FROM "Person" person
    WHERE person."reviewMailKey" IS NOT NULL AND person."disabledAt" IS NULL
      AND (person."reviewMailedAt" IS NULL OR person."reviewMailedAt" <= now() - interval '7 days')
      AND (${after}::uuid IS NULL OR person."id" > ${after}::uuid)
      AND EXISTS (SELECT FROM "Attempt" attempt WHERE attempt."personId" = person."id" AND ${toBeTakenUp})
    ORDER BY person."id" LIMIT ${most}::int`
  return rows.map(({ id }) => id)
}

export type Reminded = { id: string; email: string; key: string; on: string }

/**
 * Takes up to `most` people who want reminders, have had none for seven days and have one of these questions due,
 * and notes that they get one now. Two processes at once take different people.
 */
export function claimReminders(tx: Tx, questions: readonly string[], most: number): Promise<Reminded[]> {
  return tx.$queryRaw<Reminded[]>`
    UPDATE "Person" SET "reviewMailedAt" = now()
    WHERE "id" IN (
      SELECT person."id" FROM "Person" person
      WHERE person."reviewMailKey" IS NOT NULL AND person."email" IS NOT NULL AND person."disabledAt" IS NULL
        AND (person."reviewMailedAt" IS NULL OR person."reviewMailedAt" <= now() - interval '7 days')
        AND EXISTS (SELECT FROM "ReviewCard" card WHERE card."personId" = person."id"
                      AND card."dueAt" <= now() AND card."questionId" = ANY(${questions}))
      LIMIT ${most}::int FOR NO KEY UPDATE SKIP LOCKED)
    RETURNING "id", "email", "reviewMailKey" AS "key", to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "on"`
}
