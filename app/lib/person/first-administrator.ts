import { transaction } from "@/lib/database/client"
import { hasAdministrator } from "@/lib/person/data"
import { settings } from "@/lib/settings/settings"
import { issueToken } from "@/lib/token/data"

/** A one-time link that makes the first administrator, for the terminal; null once there is one. */
export function firstAdministratorLink(): Promise<string | null> {
  return transaction(async (tx) => {
    if (await hasAdministrator(tx)) return null
    const token = await issueToken(tx, { purpose: "firstAdministrator", role: "administrator" })
    return `${settings().nextAuthUrl}/welcome?token=${token}`
  })
}
