import { audit } from "@/lib/audit/data"
import { transaction, type Tx } from "@/lib/database/client"
import { disable, enable, lockAccount, lockAdministrators, setRole } from "./data"
import { isLastAdministrator } from "./rules"
import type { AdministratorId, Role } from "./schema"

export type RoleChanged = { ok: true } | { ok: false; problem: "notFound" | "lastAdministrator" }

/** Gives somebody another role, and ends their sessions so that it holds at once. */
export function changeRole(by: AdministratorId, id: string, role: Role): Promise<RoleChanged> {
  return transaction(async (tx) => {
    const administrators = await lockAdministrators(tx)
    const person = await lockAccount(tx, id)
    if (!person) return { ok: false, problem: "notFound" }
    if (person.role === role) return { ok: true }
    if (isLastAdministrator(id, administrators)) return { ok: false, problem: "lastAdministrator" }
    await setRole(tx, id, role)
    await audit(tx, {
      action: "person.roleChanged",
      actorId: by,
      subjectId: id,
      detail: { from: person.role, to: role },
    })
    return { ok: true }
  })
}

/** Keeps somebody out from this moment, or lets them in again. What they did is kept. */
export function setDisabled(by: AdministratorId, id: string, disabled: boolean): Promise<RoleChanged> {
  return transaction(async (tx) => {
    const administrators = await lockAdministrators(tx)
    const person = await lockAccount(tx, id)
    if (!person) return { ok: false, problem: "notFound" }
    if (person.disabled === disabled) return { ok: true }
    if (disabled && isLastAdministrator(id, administrators))
      return { ok: false, problem: "lastAdministrator" }
    await turn(tx, by, id, disabled)
    return { ok: true }
  })
}

async function turn(tx: Tx, by: AdministratorId, id: string, disabled: boolean): Promise<void> {
  await (disabled ? disable : enable)(tx, id)
  await audit(tx, { action: disabled ? "person.disabled" : "person.enabled", actorId: by, subjectId: id })
}
