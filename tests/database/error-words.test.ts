import { beforeAll, expect, it } from "vitest"
import { database } from "@/lib/database/client"
import { testDatabase } from "#tests/support/database"

beforeAll(async () => {
  await testDatabase()
})

it("the message of a query that fails quotes no source and no path of this machine", async () => {
  const twice = () => database.person.create({ data: { email: "ann@ward.example" } })
  await twice()
  const error = (await twice().catch((thrown: unknown) => thrown)) as Error
  expect(error).toMatchObject({ code: "P2002" })
  expect(error.message).not.toMatch(/ann@ward|error-words|data:|→/)
})
