import { amountAt, plateau, type Regimen } from "@/lib/figure/accumulation/rules"

/** Geometry of the plot: hours run to the right, and a single dose is 100 high. */
export const DOSE = 100
/** Hours between two points of a curve; every gap is a multiple of it. */
const STEP = 4

export type Scale = { hours: number; top: number; every: number }

/** The axis fits the longest half-life, so that only the gap moves it and half-lives can be compared by eye. */
export function scaleOf(days: number, gap: number, longest: number): Scale {
  const most = plateau({ halfLife: longest, gap })
  const every = most <= 8 ? 2 : most <= 16 ? 4 : 5
  return { hours: days * 24, top: Math.ceil(most / every) * every, every }
}

/** The marks of the upright axis, from the top down. */
export const ticks = ({ top, every }: Scale) =>
  Array.from({ length: top / every + 1 }, (_, index) => top - index * every)

const hoursUntil = (end: number, step: number) =>
  Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)

export const doseHours = ({ gap, stop }: Pick<Regimen, "gap" | "stop">, end: number) =>
  hoursUntil(end, gap).filter((hours) => hours < stop)

/** The amount over time: straight up at each dose, falling in between. */
export function curve(regimen: Regimen, { hours: end, top }: Scale): string {
  const doses = new Set(doseHours(regimen, end))
  const point = (hours: number, amount: number) => `${hours} ${Math.round((top - amount) * DOSE)}`
  const points = hoursUntil(end, STEP).flatMap((hours) => {
    const amount = amountAt(hours, regimen)
    return doses.has(hours) ? [point(hours, amount - 1), point(hours, amount)] : [point(hours, amount)]
  })
  return `M${points.join("L")}`
}

/** A short line for each dose. */
export const strokes = (regimen: Regimen, { hours }: Scale) =>
  doseHours(regimen, hours)
    .map((hour) => `M${hour} 0V1`)
    .join("")
