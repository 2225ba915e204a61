import type { Opening } from "@/lib/figure/receptor/rules"

/** Geometry of the receptor, around the middle of its ring. */
const n = (value: number) => Math.round(value * 10) / 10

/** A point this far from the middle; 0 degrees is up, and they run clockwise. */
export function place(degrees: number, far: number): { x: number; y: number } {
  const turn = (degrees * Math.PI) / 180
  return { x: n(far * Math.sin(turn)), y: n(-far * Math.cos(turn)) }
}

const at = (degrees: number, far: number) => {
  const { x, y } = place(degrees, far)
  return `${x} ${y}`
}

/** One subunit, at the top: a fifth of the ring with soft corners. */
export const petal = [
  `M${at(-24, 33)}Q${at(0, 27)} ${at(24, 33)}`,
  `Q${at(30, 36)} ${at(31, 43)}L${at(33, 90)}`,
  `Q${at(33, 101)} ${at(26, 103)}Q${at(0, 114)} ${at(-26, 103)}`,
  `Q${at(-33, 101)} ${at(-33, 90)}L${at(-31, 43)}Q${at(-30, 36)} ${at(-24, 33)}Z`,
].join("")

const STARTS: Record<Opening, number[]> = {
  shut: [],
  "now-and-then": [78, 168, 236],
  "more-often": [64, 92, 114, 148, 176, 200, 232, 262],
}

/** A line that jumps up for each opening. All openings are alike: only their number differs. */
export const pulses = (opening: Opening) =>
  `M46 46${STARTS[opening].map((start) => `H${start}V14h11V46`).join("")}H304`
