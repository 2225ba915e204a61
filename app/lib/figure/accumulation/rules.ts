/**
 * What a model of one compartment says of doses taken evenly and absorbed at once: amounts in the body, in single
 * doses. Not blood levels and not effects (claims builds-up-by-half-life, age-not-blood-level).
 */
export type Regimen = {
  /** Hours in which half of what is there goes. */
  halfLife: number
  /** Hours between doses. */
  gap: number
  /** Hours from the first dose until no more are taken. */
  stop: number
}

/** The share of one dose that is left after so many hours: 2^(−t / half-life). */
export const left = (hours: number, halfLife: number) => 2 ** (-hours / halfLife)

/** Just after dose n: (1 − e^(−nkτ)) / (1 − e^(−kτ)), where k = ln 2 / half-life and τ is the gap. */
export const afterDose = (n: number, { halfLife, gap }: Omit<Regimen, "stop">) =>
  (1 - left(n * gap, halfLife)) / (1 - left(gap, halfLife))

/** Just after a dose, once it has levelled off: R = 1 / (1 − 2^(−τ / half-life)). */
export const plateau = ({ halfLife, gap }: Omit<Regimen, "stop">) => 1 / (1 - left(gap, halfLife))

/** Hours until the amount has levelled off, or washed out, but for 3 parts in 100: five half-lives. */
export const levelling = (halfLife: number) => 5 * halfLife

/** How many doses have been taken by then, one due at that hour included. */
export const dosesBy = (hours: number, { gap, stop }: Omit<Regimen, "halfLife">) =>
  Math.min(Math.floor(hours / gap) + 1, Math.ceil(stop / gap))

/** The amount at this hour, just after a dose where one is due: what the last dose made of it, less what has left since. */
export function amountAt(hours: number, regimen: Regimen): number {
  const doses = dosesBy(hours, regimen)
  return afterDose(doses, regimen) * left(hours - (doses - 1) * regimen.gap, regimen.halfLife)
}
