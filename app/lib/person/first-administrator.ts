import { transaction } from "@/lib/database/client"
import { issueToken } from "@/lib/token/data"
import { hasAdministrator } from "./data"
import { tokenLink } from "./post-link"

/** A one-time link that makes the first administrator, for the terminal; null once there is one. */
export function firstAdministratorLink(): Promise<string | null> {
  return transaction(async (tx) => {
    if (await hasAdministrator(tx)) return null
    return tokenLink(
      "/welcome",
      await issueToken(tx, { purpose: "firstAdministrator", role: "administrator" }),
    )
  })
}
