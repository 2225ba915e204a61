const FORMAT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
})

/** "2026-11-23" as "23 Nov 2026". A calendar day has no time zone: read and written as UTC. */
export function day(date: string): string {
  return FORMAT.format(new Date(`${date}T00:00:00Z`))
}
