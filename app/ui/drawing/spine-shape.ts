/** Geometry of the spine on the home page, in the units of its 440 x 600 picture. The person faces left. */
type Point = { x: number; y: number }
export type Vertebra = Point & {
  turn: number
  body: string
  process: string
  disc: string | null
  back: Point
}

type Size = { width: number; height: number; gap: number; reach: number; slant: number; tip: number }

const n = (value: number) => Math.round(value * 10) / 10
const between = (from: number, to: number, share: number) => from + (to - from) * share

// 3 of the neck, 9 of the chest, 5 of the loin: fewer than a person has, so that each can be seen.
const NECK = 3
const CHEST = 9
const COUNT = 17

/** Bodies grow downward; the processes of the chest slope, those of the loin are short and broad. */
function sizeOf(index: number): Size {
  const share = index / (COUNT - 1)
  const loin = Math.max(0, (index - NECK - CHEST + 1) / 5)
  const chest = Math.sin(Math.PI * Math.min(1, Math.max(0, (index - 1) / (NECK + CHEST))))
  return {
    width: between(30, 60, share ** 1.1),
    height: between(13.5, 27.5, share),
    gap: between(4, 8.5, share),
    reach: between(25, 37, share) + 6 * chest,
    slant: between(4, 7, share) + 15 * chest - 4 * loin,
    tip: between(4, 14, share ** 1.6),
  }
}

/** The double curve: forward in the neck, back in the chest, forward in the loin. 0 is the top, 1 the bottom. */
const sway = (share: number) =>
  200 - 36 * Math.cos(Math.PI * (0.02 + share * 2.02)) * between(0.75, 1, share) + 10 * share

const turnAt = (share: number) => {
  const step = 0.01
  const lean = (sway(share + step) - sway(share - step)) / (2 * step * HEIGHT)
  return -Math.atan(lean)
}

const HEIGHT = 470
const TOP = 34

function bodyPath({ width, height }: Size): string {
  const [w, h] = [width / 2, height / 2]
  const waist = width * 0.07
  return [
    `M${n(-w)} ${n(-h)}Q0 ${n(-h + height * 0.11)} ${n(w)} ${n(-h)}`,
    `Q${n(w - waist)} 0 ${n(w)} ${n(h)}Q0 ${n(h - height * 0.11)} ${n(-w)} ${n(h)}`,
    `Q${n(-w + waist)} 0 ${n(-w)} ${n(-h)}Z`,
  ].join("")
}

/** The arch behind the canal and the process that can be felt under the skin. */
function processPath({ width, height, reach, slant, tip }: Size): string {
  const root = width / 2 + 9
  const end = width / 2 + reach
  const top = -height * 0.3
  return [
    `M${n(root)} ${n(top)}C${n(root + reach * 0.3)} ${n(top - 1)} ${n(end - reach * 0.3)} ${n(slant - tip * 0.7)}`,
    ` ${n(end)} ${n(slant - tip * 0.5)}Q${n(end + 4)} ${n(slant + tip * 0.1)} ${n(end - 1)} ${n(slant + tip * 0.6)}`,
    `C${n(end - reach * 0.4)} ${n(slant + tip * 0.7)} ${n(root + 5)} ${n(height * 0.42)} ${n(root - 1)} ${n(height * 0.24)}Z`,
  ].join("")
}

function discPath({ width, height, gap }: Size): string {
  const [w, h] = [width / 2 - 1.5, height / 2]
  const y = h + gap / 2
  const thick = gap * 0.62
  return `M${n(-w)} ${n(y)}Q${n(-w)} ${n(y - thick)} 0 ${n(y - thick * 1.2)}T${n(w)} ${n(y)}Q${n(w)} ${n(y + thick)} 0 ${n(y + thick * 0.8)}T${n(-w)} ${n(y)}Z`
}

/** A point given in a vertebra's own frame, in that of the picture. */
function place({ x, y, turn }: Point & { turn: number }, dx: number, dy: number): Point {
  return {
    x: n(x + dx * Math.cos(turn) - dy * Math.sin(turn)),
    y: n(y + dx * Math.sin(turn) + dy * Math.cos(turn)),
  }
}

function column(): Vertebra[] {
  const sizes = Array.from({ length: COUNT }, (_, index) => sizeOf(index))
  const total = sizes.reduce((sum, { height, gap }) => sum + height + gap, 0)
  let down = 0
  return sizes.map((size, index) => {
    const share = (down + size.height / 2) / total
    down += size.height + size.gap
    const at = { x: n(sway(share)), y: n(TOP + share * HEIGHT), turn: turnAt(share) }
    return {
      ...at,
      body: bodyPath(size),
      process: processPath(size),
      disc: index < COUNT - 1 ? discPath(size) : null,
      back: place(at, size.width / 2 + 4.5, 0),
    }
  })
}

export const vertebrae = column()

const midpoint = (a: Point, b: Point) => `${n((a.x + b.x) / 2)} ${n((a.y + b.y) / 2)}`

/** A soft line through points: each is the handle of a curve between the midpoints beside it. */
export function through(points: Point[]): string {
  const [first, ...rest] = points
  if (!first) return ""
  const bends = rest
    .slice(0, -1)
    .map((point, index) => `Q${point.x} ${point.y} ${midpoint(point, rest[index + 1] ?? point)}`)
  const last = rest.at(-1) ?? first
  return `M${first.x} ${first.y}${bends.join("")}L${last.x} ${last.y}`
}

/** The cord ends at the top of the loin; below it only its roots go on. */
export const cord = through(vertebrae.slice(0, NECK + CHEST + 1).map(({ back }) => back))
export const roots = through(vertebrae.slice(NECK + CHEST).map(({ back }) => back))

/** The tips that can be felt under the skin, from the lower chest to the sacrum. */
const tips = vertebrae.slice(NECK + 4).map((vertebra, index) => {
  const size = sizeOf(index + NECK + 4)
  return place(vertebra, size.width / 2 + size.reach + 5, size.slant)
})

/** A fibre's points: the inner one (0) follows the tips, the outer one (1) spans the hollow like a bowstring. */
function strand(out: number): Point[] {
  const [start, end] = [tips[0], tips.at(-1)]
  if (!start || !end) return []
  const along = tips.slice(0, -1).map((tip, index) => {
    const share = index / (tips.length - 1)
    const chord = between(start.x, end.x + 30, share)
    const belly = Math.sin(Math.PI * between(0.04, 1, share)) ** 0.7
    return { x: n(between(tip.x, chord, out * belly * 0.8) + (1 + 25 * out) * belly), y: n(tip.y + 10 * out) }
  })
  return [...along, { x: n(end.x + 17 + 4 * out), y: n(end.y + 50) }]
}

export const fibres = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => through(strand(index / (count - 1))))

/** The muscle's outline, for its tint. */
export const belly = `${through([...strand(1), ...strand(0).toReversed()])}Z`
