/** What an error of pg, of the adapter or of Prisma may carry. */
export type Trace = Partial<
  Record<
    "code" | "originalCode" | "kind" | "message" | "cause" | "meta" | "driverAdapterError" | "errors",
    unknown
  >
>

/** Whether something is true of an error, or of one of those it was made of. */
export function isSomewhere(error: unknown, holds: (trace: Trace) => boolean, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false
  const trace: Trace = error
  if (holds(trace)) return true
  const { cause, meta, driverAdapterError, errors } = trace
  const inner = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])]
  return inner.some((each) => isSomewhere(each, holds, depth + 1))
}
