// Words before the number ("about"), the number, and what follows it ("doses", "out of 100").
const typed = /^(\D*?)([-−]?(?:\d[\d., ]*\d|\d|[.,]\d+))(.*)$/s
const thousands = /^-?[1-9]\d{0,2}([, ]\d{3})+(\.\d+)?$/

export type Read = { value: number; rest: string }

/**
 * The number in what somebody typed, with what stands after it; null when it holds none.
 * @example readNumber("about 3,4 doses") // { value: 3.4, rest: "doses" }
 */
export function readNumber(text: string): Read | null {
  const [, , digits, rest] = typed.exec(text.trim()) ?? []
  if (digits === undefined || rest === undefined) return null
  const value = Number(plain(digits.replace("−", "-").trim()))
  return Number.isFinite(value) ? { value, rest: rest.trim().toLowerCase() } : null
}

/** "1,000" is a thousand, as a British reader means it; any other single comma is a decimal comma. */
function plain(digits: string): string {
  return thousands.test(digits) ? digits.replace(/[, ]/g, "") : digits.replace(",", ".")
}
