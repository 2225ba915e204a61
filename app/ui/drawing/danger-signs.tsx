import { type Point, shape, stroke } from "./pen"
import hand from "./hand.module.css"
import styles from "./danger-signs.module.css"

const WORDS =
  "The lower half of a person, seen from behind. The bottom and the place between the legs are marked, with the words: numb here. Both legs are marked, with the words: both legs numb, weak or tingling."

/** Where the danger signs of a bad back are felt. */
export function DangerSigns() {
  return (
    <svg
      className={`${hand["drawing"]} ${styles["signs"]}`}
      viewBox="0 8 392 360"
      role="img"
      aria-label={WORDS}
    >
      <path className={hand["line"]} d={BODY} />
      <path className={`${hand["wash"]} ${hand["skin"]}`} d={BODY} />
      {LEGS.map((d) => (
        <path key={d} className={styles["leg"]} d={d} />
      ))}
      <path className={styles["saddle"]} d={SADDLE} />
      <path className={styles["crease"]} d={CREASES} />
      <Labels />
    </svg>
  )
}

const MIDDLE = 190
/** The right half of something, from its left one, and from its end back. */
const mirrored = (half: readonly Point[]): Point[] =>
  half.map(([x, y]): Point => [2 * MIDDLE - x, y]).toReversed()

const HALF: Point[] = [
  [146, 14],
  [147, 40],
  [140, 72],
  [129, 104],
  [126, 132],
  [130, 172],
  [140, 214],
  [146, 238],
  [143, 262],
  [146, 290],
  [157, 326],
  [160, 342],
  [152, 352],
  [154, 360],
  [172, 361],
  [176, 350],
  [174, 330],
  [178, 292],
  [179, 262],
  [175, 238],
  [181, 196],
  [185, 164],
  [188, 150],
]
const BODY = stroke(...HALF, ...mirrored(HALF))

const LEG: Point[] = [
  [137, 178],
  [147, 214],
  [152, 238],
  [149, 262],
  [152, 290],
  [162, 330],
  [170, 330],
  [172, 292],
  [173, 262],
  [169, 238],
  [173, 204],
  [160, 184],
]
const LEGS = [shape(...LEG), shape(...mirrored(LEG))]

const SIDE: Point[] = [
  [170, 104],
  [156, 124],
  [157, 146],
  [168, 160],
  [171, 182],
  [178, 190],
  [185, 172],
]
const SADDLE = shape([MIDDLE, 96], ...SIDE, [MIDDLE, 152], ...mirrored(SIDE))

const FOLD: Point[] = [
  [186, 152],
  [168, 158],
  [146, 150],
]
const KNEE: Point[] = [
  [148, 236],
  [160, 241],
  [171, 236],
]
const CREASES = [
  stroke([MIDDLE, 98], [MIDDLE - 1, 120], [MIDDLE, 148]),
  ...[FOLD, KNEE].flatMap((half) => [stroke(...half), stroke(...mirrored(half))]),
].join("")

function Labels() {
  return (
    <g className={styles["labels"]}>
      <path
        className={styles["lead"]}
        d="M104 96C124 100 144 112 160 126M271 262H240M271 268C248 292 226 290 170 272"
      />
      <text className={styles["left"]} x="98" y="90">
        Numb
        <tspan x="98" dy="21">
          here
        </tspan>
      </text>
      <text x="278" y="244">
        Both legs
        <tspan x="278" dy="21">
          numb, weak
        </tspan>
        <tspan x="278" dy="21">
          or tingling
        </tspan>
      </text>
    </g>
  )
}
