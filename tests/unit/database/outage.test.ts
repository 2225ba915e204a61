import { expect, it } from "vitest"
import { isUnavailable } from "@/lib/database/outage"

const coded = (code: string) => Object.assign(new Error("x"), { code })

it.each([
  ["a refused connection", coded("ECONNREFUSED")],
  ["a reset connection", coded("ECONNRESET")],
  ["shutdown by the administrator", coded("57P01")],
  ["a database that is starting up", coded("57P03")],
  ["too many clients", coded("53300")],
  ["a full disk", coded("53100")],
  ["a statement that took too long", coded("57014")],
  ["a lock not had in time", coded("55P03")],
  ["a transaction that Prisma gave up waiting for", coded("P2028")],
  ["a full pool", new Error("timeout exceeded when trying to connect")],
  ["a connection cut in the middle", new Error("Connection terminated unexpectedly")],
  ["silence on the wire", new Error("Query read timeout")],
  ["the adapter's own word for it", { name: "DriverAdapterError", cause: { kind: "DatabaseNotReachable" } }],
  ["one wrapped by Prisma", { code: "P2010", meta: { driverAdapterError: { cause: coded("57P01") } } }],
  ["one of several tries", new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")])],
])("counts as an outage: %s", (_, error) => {
  expect(isUnavailable(error)).toBe(true)
})

it.each([
  ["a duplicate", coded("P2002")],
  ["a broken rule", coded("23001")],
  ["a mistake in SQL", coded("42601")],
  ["an ordinary error", new Error("x")],
  ["nothing", undefined],
  ["a word", "ECONNREFUSED"],
])("does not: %s", (_, error) => {
  expect(isUnavailable(error)).toBe(false)
})

it("ends on an error that is its own cause", () => {
  const error = new Error("x")
  error.cause = error
  expect(isUnavailable(error)).toBe(false)
})
