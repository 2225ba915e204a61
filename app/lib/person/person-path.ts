import { z } from "zod"

// Nobody has it: what is not an id is looked up like any id that does not exist.
const nobody = "00000000-0000-0000-0000-000000000000"

/** The id in an address, and the page of that person. */
export function personPath(person: string | undefined): { id: string; location: string } {
  const id = z.uuid().safeParse(person).data ?? nobody
  return { id, location: `/manage/${id}` }
}
