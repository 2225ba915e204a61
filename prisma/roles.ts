import type pg from "pg"

/** What was written is evidence: the application's role may add to these tables and read them, no more. */
const writtenForGood = [
  ...["AuditEvent", "CourseVersion", "QuestionVersion", "AttemptStep"],
  ...["RescoredAttempt", "ReviewParameters", "ReviewLog"],
]

/** Gives the application's role what it needs, and nothing that could change the tables or the evidence. */
export async function grantToApplication(owner: pg.Client, role: string): Promise<void> {
  const name = owner.escapeIdentifier(role)
  const tables = writtenForGood.map((table) => owner.escapeIdentifier(table)).join(", ")
  await owner.query(`
    GRANT USAGE ON SCHEMA public TO ${name};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name};
    REVOKE UPDATE, DELETE ON ${tables} FROM ${name};
    REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${name};
  `)
}

/** Makes the role or renews its password. */
export async function ensureRole(owner: pg.Client, role: string, password: string): Promise<void> {
  const name = owner.escapeIdentifier(role)
  const { rowCount } = await owner.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role])
  if (rowCount === 0) await owner.query(`CREATE ROLE ${name} LOGIN`)
  await owner.query(`ALTER ROLE ${name} PASSWORD ${owner.escapeLiteral(password)}`)
}
