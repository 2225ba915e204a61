import { shape, stroke } from "./pen"
import { belly, cord, roots, vertebrae } from "./spine-shape"
import hand from "./hand.module.css"
import styles from "./muscle-loop.module.css"

const WORDS =
  "A person from the side, with the brain and the spinal cord. A larger view of the lower back shows a loop between the spinal cord and the sore muscle: one nerve leads out to the muscle, one leads back. Strong signals come back. A tablet at the spinal cord turns them down, so that weak signals go out. The tablet is not at the muscle."

/** A nerve out to the muscle and one back to the cord. What comes in strong goes out weak. */
export function MuscleLoop() {
  return (
    <svg
      className={`${hand["drawing"]} ${styles["loop"]}`}
      viewBox="0 0 380 350"
      role="img"
      aria-label={WORDS}
    >
      <Body />
      <Closer />
      <Labels />
    </svg>
  )
}

const OUTLINE = stroke(
  [24, 349],
  [14, 292],
  [20, 226],
  [38, 172],
  [46, 136],
  [42, 118],
  [28, 116],
  [17, 108],
  [15, 94],
  [6, 84],
  [15, 64],
  [18, 44],
  [36, 20],
  [64, 10],
  [90, 22],
  [102, 50],
  [97, 82],
  [94, 104],
  [106, 130],
  [132, 172],
  [144, 220],
  [138, 272],
  [142, 306],
  [152, 349],
)
const BRAIN = shape([30, 58], [36, 38], [58, 26], [80, 34], [88, 56], [78, 72], [62, 74], [46, 70])
const FOLDS =
  "M38 54C46 44 54 50 60 40M56 62C62 52 72 58 80 48M46 34C52 40 48 46 40 44M68 30C64 38 72 42 80 42M48 66C52 60 56 64 58 70"

function Body() {
  return (
    <g>
      <path className={hand["line"]} d={OUTLINE} />
      <path className={`${hand["wash"]} ${hand["skin"]}`} d={OUTLINE} />
      <path className={styles["brain"]} d={BRAIN} />
      <path className={styles["fold"]} d={FOLDS} />
      <g transform="translate(0 92) scale(.44)">
        {vertebrae.map(({ x, y, turn, body }) => (
          <path
            key={y}
            className={styles["bone"]}
            d={body}
            transform={`translate(${x} ${y}) rotate(${Math.round((turn * 180) / Math.PI)})`}
          />
        ))}
        <path className={styles["belly"]} d={belly} />
        <path className={styles["cord"]} d={cord} />
        <path className={styles["roots"]} d={roots} />
      </g>
      <path className={styles["stem"]} d="M65 74C74 82 80 96 83 112" />
    </g>
  )
}

const MUSCLE =
  "M334 114C332 138 311 152 311 196C311 240 332 254 334 278C336 254 357 240 357 196C357 152 336 138 334 114Z"
const FIBRES =
  "M334 114C332 144 319 156 319 196C319 236 332 248 334 278M334 114C333 144 327 156 327 196C327 236 333 248 334 278M334 114C335 144 341 156 341 196C341 236 335 248 334 278M334 114C336 144 349 156 349 196C349 236 336 248 334 278"

/** A signal that runs along a nerve: the higher its waves, the stronger. */
const wave = (x: number, y: number, high: number) => `M${x} ${y}q5 ${-high} 10 0${"t10 0".repeat(6)}`

function Closer() {
  return (
    <g>
      <circle className={styles["ring"]} cx="122" cy="266" r="24" />
      <path className={styles["ring"]} d="M101 254L164 141M119 290L247 307" />
      <circle className={styles["lens"]} cx="262" cy="196" r="112" />
      <path className={styles["nerve"]} d="M200 162H318M200 230H318" />
      <path className={styles["inside"]} d="M200 162H318M200 230H318" />
      <path className={hand["line"]} d={MUSCLE} />
      <path className={`${hand["wash"]} ${hand["rose"]}`} d={MUSCLE} />
      <path className={styles["fibre"]} d={FIBRES} />
      <path className={styles["column"]} d="M176 124A112 112 0 0 1 206 99V293A112 112 0 0 1 176 268Z" />
      <path className={styles["signal"]} d={`${wave(218, 162, 3.5)}${wave(228, 230, 11)}`} />
      <path className={styles["tip"]} d="M300 156L312 162L300 168ZM222 224L210 230L222 236Z" />
      <circle className={styles["rim"]} cx="262" cy="196" r="112" />
      <circle className={styles["tablet"]} cx="191" cy="196" r="19" />
      <path className={styles["score"]} d="M180 203L202 189" />
    </g>
  )
}

function Labels() {
  return (
    <g className={styles["labels"]}>
      <path className={styles["way"]} d="M178 32H108M190 62C180 110 184 140 190 170" />
      <text className={styles["here"]} x="184" y="30">
        Diazepam turns
        <tspan x="184" dy="21">
          signals down here,
        </tspan>
      </text>
      <text x="260" y="146">
        signal out
      </text>
      <text x="260" y="260">
        signal back
      </text>
      <text className={styles["sore"]} x="262" y="334">
        not in the sore muscle
      </text>
    </g>
  )
}
