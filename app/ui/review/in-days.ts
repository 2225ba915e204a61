/** "tomorrow", "in 3 days", "in 2 weeks", "in 3 months": no finer than anybody plans by. */
export function inDays(days: number): string {
  if (days <= 1) return "tomorrow"
  if (days < 14) return `in ${days} days`
  if (days < 60) return `in ${Math.round(days / 7)} weeks`
  return days < 360 ? `in ${Math.round(days / 30.4)} months` : "in a year"
}
