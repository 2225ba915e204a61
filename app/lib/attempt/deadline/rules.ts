/** How often a learner may add the time of the rules once more. WCAG 2.2, 2.2.1: at least ten times. */
export const extensions = 10

/** What is still taken after the deadline, so that an answer that was under way then is not lost. */
export const graceSeconds = 5

const minute = 60_000

/** Milliseconds before the deadline at which a learner is told that it is near: two minutes, or half of a short time. */
export const warnBefore = (minutes: number): number => Math.min(2, minutes / 2) * minute

/** How often more time can still be added to an attempt. */
export function extensionsLeft(startedAt: Date, deadline: Date, minutes: number): number {
  const given = Math.round((deadline.getTime() - startedAt.getTime()) / minute / minutes)
  return Math.max(0, extensions + 1 - given)
}
