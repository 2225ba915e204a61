import { safePath } from "@/lib/web/safe-path"

export const attemptPath = (id: string) => `/attempt/${id}`
/** Questions are counted from 1. */
export const questionPath = (id: string, number: number) => `${attemptPath(id)}/${number}`
export const reviewPath = (id: string) => `${attemptPath(id)}/review`
export const resultPath = (id: string) => `${attemptPath(id)}/result`
/** The attempt as it was before it was marked. */
export const seenPath = (id: string) => `${attemptPath(id)}/seen`

/** Where more time is asked for, and the question to come back to. */
export const moreTimePath = (id: string, from?: number) =>
  `${attemptPath(id)}/more-time${from ? `?from=${from}` : ""}`

/** Where a form asked to go, if that is a page of this attempt; else the attempt, which finds its own place. */
export function withinAttempt(id: string, wanted: string | undefined): string {
  const path = safePath(wanted, attemptPath(id))
  return path.startsWith(`${attemptPath(id)}/`) ? path : attemptPath(id)
}
