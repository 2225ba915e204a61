/** Pages of one person, for a manager. What stands in an address may be anything, so it is quoted. */
export const memberPath = (person: string) => `/manage/${encodeURIComponent(person)}`
export const memberAttemptPath = (person: string, attempt: string) =>
  `${memberPath(person)}/attempt/${encodeURIComponent(attempt)}`
/** The attempt as it was before it was marked. */
export const memberSeenPath = (person: string, attempt: string) =>
  `${memberAttemptPath(person, attempt)}/seen`
