import { beforeAll, expect, it } from "vitest"
import { refuseOften } from "@/lib/person/refuse-often"
import { allowances } from "@/lib/person/rules"
import { testDatabase } from "#tests/support/database"
import { anAccount } from "#tests/support/people"

beforeAll(async () => {
  await testDatabase()
})

it("lets nobody begin attempts or take files away without end, and counts each person alone", async () => {
  const [{ id }, other] = [await anAccount(), await anAccount()]
  for (const what of ["attempt", "export"] as const) {
    for (let done = 0; done < allowances[what].limit; done++) await refuseOften(what, id)
    await expect(refuseOften(what, id)).rejects.toMatchObject({ reason: "tooMany" })
    await refuseOften(what, other.id)
  }
})
