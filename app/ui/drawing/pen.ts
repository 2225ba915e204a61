/** The lines of the drawings: smooth ones through given points. */
export type Point = readonly [x: number, y: number]
/** A joint of an arm or a leg, with half its thickness there. */
export type Joint = readonly [x: number, y: number, half: number]

const n = (value: number) => Math.round(value * 10) / 10
const pair = ([x, y]: Point) => `${n(x)} ${n(y)}`

/** From b to c as one bend; a and d say which way the line comes and goes. */
function bend(a: Point, b: Point, c: Point, d: Point): string {
  const out: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6]
  const back: Point = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6]
  return `C${pair(out)} ${pair(back)} ${pair(c)}`
}

const bends = (points: readonly Point[], neighbour: (index: number) => Point | undefined) =>
  points
    .slice(0, -1)
    .map((point, index) => {
      const next = points[index + 1] ?? point
      return bend(neighbour(index - 1) ?? point, point, next, neighbour(index + 2) ?? next)
    })
    .join("")

/** A line through all points. */
export function stroke(...points: Point[]): string {
  const [first] = points
  return first ? `M${pair(first)}${bends(points, (index) => points[index])}` : ""
}

/** A shape whose edge runs through all points. */
export function shape(...points: Point[]): string {
  const [first] = points
  if (!first) return ""
  const count = points.length
  return `M${pair(first)}${bends([...points, first], (index) => points[(index + count) % count])}Z`
}

type Sides = { left: Point; right: Point }

function sidesAt(joints: readonly Joint[], index: number): Sides[] {
  const [here, before, after] = [joints[index], joints[index - 1], joints[index + 1]]
  if (!here) return []
  const [x, y, half] = here
  const from = before ?? here
  const to = after ?? here
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const across: Point = [((to[1] - from[1]) / length) * half, ((from[0] - to[0]) / length) * half]
  return [{ left: [x + across[0], y + across[1]], right: [x - across[0], y - across[1]] }]
}

/** An arm or a leg: both its sides, round at the far end and open where it begins. */
export function limb(...joints: Joint[]): string {
  const sides = joints.flatMap((_, index) => sidesAt(joints, index))
  const left = sides.map((side) => side.left)
  const right = sides.map((side) => side.right).toReversed()
  const [start] = right
  const half = n(joints.at(-1)?.[2] ?? 0)
  if (!start) return ""
  return `${stroke(...left)}A${half} ${half} 0 0 1 ${pair(start)}${bends(right, (index) => right[index])}`
}
