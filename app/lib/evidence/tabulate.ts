import { stringify } from "csv-stringify/sync"
import type { EvidencePerson } from "./schema"

const header = ["Person", "Name", "E-mail", "Role", "Disabled", "Account since (UTC)", "Attempts handed in"]

/** The people of a proof as CSV, safe to open in a spreadsheet. */
export function tabulateRoster(
  people: readonly EvidencePerson[],
  attempts: ReadonlyMap<string, number>,
): string {
  const rows = people.map(({ id, name, email, role, disabled, createdAt }) => [
    ...[id, name, email, role, disabled ? "yes" : "no", createdAt.toISOString()],
    attempts.get(id) ?? 0,
  ])
  return stringify([header, ...rows], { bom: true, record_delimiter: "windows", escape_formulas: true })
}
