import { database } from "@/lib/database/client"

/** Names of the migrations that the database has had in full. */
export async function appliedMigrations(): Promise<Set<string>> {
  const rows = await database.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  return new Set(rows.map((row) => row.name))
}
