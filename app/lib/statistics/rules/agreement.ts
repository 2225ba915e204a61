import { enough, type FormCount } from "../schema"
import type { Reliability } from "./reliability"

/** Both 0 to 1: how many would be judged alike, and that beyond what chance alone would give. */
export type Agreement = { share: number; kappa: number }

/**
 * Decision consistency: the share of people who would be judged alike, pass or not, on two papers of this kind,
 * and kappa. From one sitting, by the normal approximation of Peng and Subkoviak (1980): two scores that are
 * normal together and correlate by the reliability, cut where the observed share below the pass mark lies.
 * Must-know questions are not in it. Null below 30 attempts, and where all passed or none did.
 */
export function passAgreement(form: FormCount, { value }: Reliability): Agreement | null {
  const below = 1 - form.reached / form.attempts
  if (form.attempts < enough || below <= 0 || below >= 1) return null
  const correlation = Math.min(1, Math.max(0, value))
  const bothBelow = below ** 2 + beyondChance(quantile(below), correlation)
  const share = 1 + 2 * (bothBelow - below)
  const chance = below ** 2 + (1 - below) ** 2
  return { share, kappa: (share - chance) / (1 - chance) }
}

const steps = 64

/**
 * P(both below z) - P(below z)² for two standard normals that correlate by rho: the integral of
 * exp(-z²/(1 + sin t)) / 2π from 0 to arcsin rho, by Simpson's rule.
 */
function beyondChance(z: number, rho: number): number {
  const end = Math.asin(rho)
  const at = (step: number) => Math.exp(-(z * z) / (1 + Math.sin((end * step) / steps)))
  let sum = at(0) + at(steps)
  for (let step = 1; step < steps; step++) sum += at(step) * (step % 2 === 1 ? 4 : 2)
  return (sum * end) / (3 * steps) / (2 * Math.PI)
}

/** The standard normal deviate below which this share lies, by halving; 40 times leave 1e-11. */
function quantile(share: number): number {
  let [low, high] = [-8, 8]
  for (let turn = 0; turn < 40; turn++) {
    const middle = (low + high) / 2
    if (normal(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The standard normal distribution function, to 1.5e-7 (Abramowitz and Stegun, 7.1.26). */
function normal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const powers = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429]
  const tail = powers.reduceRight((sum, power) => (sum + power) * t, 0) * Math.exp(-x * x)
  return z < 0 ? tail / 2 : 1 - tail / 2
}
