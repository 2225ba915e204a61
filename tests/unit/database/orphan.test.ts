import { expect, it } from "vitest"
import { isOrphan } from "@/lib/database/orphan"
import { isUnavailable } from "@/lib/database/outage"

const coded = (code: string) => Object.assign(new Error("x"), { code })
const raw = { code: "P2010", meta: { driverAdapterError: { cause: { originalCode: "23503" } } } }

it.each([
  ["a model's query", coded("P2003")],
  ["a query in SQL", raw],
])("knows a row whose owner was erased, from %s", (_, error) => {
  expect(isOrphan(error)).toBe(true)
  expect(isUnavailable(error)).toBe(false)
})

it.each([
  ["a duplicate", coded("P2002")],
  ["an outage", coded("57P01")],
  ["nothing", undefined],
])("is not misled by %s", (_, error) => expect(isOrphan(error)).toBe(false))
