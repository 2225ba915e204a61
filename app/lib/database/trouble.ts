import { AsyncLocalStorage } from "node:async_hooks"
import { isUnavailable } from "./outage"

type Visit = { hadTrouble: boolean }

// The server and Next's bundle each load this file; they have to mean the same request.
const shared = globalThis as typeof globalThis & { backwiseVisits?: AsyncLocalStorage<Visit> }
const visits = (shared.backwiseVisits ??= new AsyncLocalStorage<Visit>())

/** Runs one request, which may then ask whether the database failed it. */
export function asVisit<T>(work: (hadTrouble: () => boolean) => T): T {
  const visit: Visit = { hadTrouble: false }
  return visits.run(visit, () => work(() => visit.hadTrouble))
}

/** Runs a query, and notes for the request it serves when the database could not be had. */
export async function noteTrouble<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const visit = visits.getStore()
    if (visit && isUnavailable(error)) visit.hadTrouble = true
    throw error
  }
}
