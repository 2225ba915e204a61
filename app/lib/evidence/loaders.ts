import { z } from "zod"
import { refuseOften } from "@/lib/person/refuse-often"
import { requireManager } from "@/lib/person/session"
import { findPerson } from "./data"
import { makeEvidence } from "./make"

/** A proof of everybody's training, to be taken away by a manager. @throws Refused */
export async function loadEvidence(): Promise<AsyncGenerator<Uint8Array>> {
  const taker = await requireManager()
  await refuseOften("export", taker.managerId)
  return makeEvidence(taker, { kind: "everyone" })
}

/** A proof of one person's training; null when there is nobody of this id. @throws Refused */
export async function loadMemberEvidence(personId: string): Promise<AsyncGenerator<Uint8Array> | null> {
  const taker = await requireManager()
  const { data: id } = z.uuid().safeParse(personId)
  if (id === undefined || !(await findPerson(taker, id))) return null
  await refuseOften("export", taker.managerId)
  return makeEvidence(taker, { kind: "person", id })
}
