/** Geometry of the loop, in a square of 300. 0 degrees is the top of the ring, and they run clockwise. */
const n = (value: number) => Math.round(value * 10) / 10
const MIDDLE = 150
const RADIUS = 106

const at = (degrees: number, far = RADIUS) => {
  const turn = (degrees * Math.PI) / 180
  return `${n(MIDDLE + far * Math.sin(turn))} ${n(MIDDLE - far * Math.cos(turn))}`
}

/** Along the ring; the head apart, so that it stays whole where the line is broken. */
const arc = (from: number, to: number) => ({
  line: `M${at(from)}A${RADIUS} ${RADIUS} 0 0 1 ${at(to)}`,
  head: `M${at(to - 5, RADIUS + 8)}L${at(to)} ${at(to - 6, RADIUS - 7)}`,
})

/** One after each of the four steps, leaving room for their words; the last from the tablet to the muscle. */
export const arrows = [
  arc(17, 73),
  arc(109, 153),
  arc(209, 256),
  arc(286, 342),
  { line: "M122 150H216", head: "M208 142L216 150 208 158" },
]
