import { enough } from "@/lib/statistics/schema"

/** A minus that is as wide as a plus, and read out as one. */
const minus = (text: string) => text.replace("-", "−")

/** "74%"; a dash where too few answered for a number. */
export const share = (value: number | null) => (value === null ? "—" : `${Math.round(value * 100)}%`)

/** A correlation or a reliability, "0.31". */
export const coefficient = (value: number | null) => (value === null ? "—" : minus(value.toFixed(2)))

/** "35 s" or "2 min 5 s". */
export function duration(seconds: number | null): string {
  if (seconds === null) return "—"
  const whole = Math.round(seconds)
  if (whole < 90) return `${whole} s`
  return [`${Math.floor(whole / 60)} min`, whole % 60 && `${whole % 60} s`].filter(Boolean).join(" ")
}

const number = new Intl.NumberFormat("en-GB")

/** "1 attempt", "12,000 attempts". */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`

/** Said in place of numbers that would be chance. */
export const tooFew = `Fewer than ${enough}: too few for numbers.`
