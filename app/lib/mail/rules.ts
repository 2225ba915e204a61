// A mail server that restarts is back within a minute; one that is down overnight is asked every half hour.
const firstWaitSeconds = 5
const longestWaitSeconds = 30 * 60

/** Seconds to wait after this many tries: 5, 10, 20 … up to half an hour. */
export function waitAfter(tries: number): number {
  return Math.min(firstWaitSeconds * 2 ** Math.max(0, tries - 1), longestWaitSeconds)
}
