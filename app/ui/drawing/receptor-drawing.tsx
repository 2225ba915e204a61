import type { Opening } from "@/lib/figure/receptor/rules"
import { petal, place, pulses } from "./receptor-shape"
import styles from "./receptor-drawing.module.css"

type Props = {
  gaba: boolean
  diazepam: boolean
  opening: Opening
  /** The name of the α subunits. */
  alpha?: string
}

// Clockwise from the top, as in the receptor seen from outside the cell: GABA twice between β and α, diazepam once between α and γ.
const RING = ["γ", "α", "β", "α", "β"]
const SHAPES: Record<string, string> = { γ: "third", α: "first", β: "second" }
const GABA_AT = [108, 252]
const DIAZEPAM_AT = 36

const OPENINGS: Record<Opening, string> = {
  shut: "The channel in the middle is shut; the line below stays flat.",
  "now-and-then": "The channel in the middle opens; the line below rises now and then.",
  "more-often": "The channel in the middle opens; the line below rises more often.",
}

const inWords = ({ gaba, diazepam, opening, alpha = "α" }: Props) =>
  `A ring of five subunits seen from above: two ${alpha}, two β and one γ. GABA is ${gaba ? "bound between α and β" : "absent"}. Diazepam is ${diazepam ? "bound between α and γ" : "absent"}. ${OPENINGS[opening]}`

/** A GABA-A receptor from above, and below it how often its channel opens. A drawing, not a recording. */
export function ReceptorDrawing(props: Props) {
  const { gaba, diazepam, opening, alpha = "α" } = props
  return (
    <svg className={styles["receptor"]} viewBox="-160 -142 320 344" role="img" aria-label={inWords(props)}>
      {RING.map((name, index) => (
        <path
          key={index}
          className={styles[SHAPES[name] ?? "first"]}
          d={petal}
          transform={`rotate(${index * 72})`}
        />
      ))}
      {RING.map((name, index) => (
        <text key={index} className={styles["name"]} {...place(index * 72, 69)}>
          {name === "α" ? alpha : name}
        </text>
      ))}
      <Pore open={opening !== "shut"} />
      {GABA_AT.map((turn) => (
        <Gaba key={turn} turn={turn} bound={gaba} />
      ))}
      <Tablet bound={diazepam} />
      <Record opening={opening} />
    </svg>
  )
}

/** Open it lets chloride through; shut it is drawn together like an iris. */
function Pore({ open }: { open: boolean }) {
  if (!open) return <path className={styles["iris"]} d="M0-26V-6M25-8 6-2M15 21 4 5M-15 21-4 5M-25-8-6-2" />
  return (
    <>
      <circle className={styles["pore"]} r="27" />
      <text className={styles["ion"]}>
        Cl
        <tspan dy="-5">−</tspan>
      </text>
    </>
  )
}

function Gaba({ turn, bound }: { turn: number; bound: boolean }) {
  const { x, y } = place(turn, 99)
  const side = x > 0 ? 17 : -17
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={styles[bound ? "gaba" : "site"]} d="M0-12 12 0 0 12-12 0Z" />
      <text
        className={styles["label"]}
        x={side}
        y="6"
        data-side={x > 0 ? "right" : "left"}
        data-bound={bound}
      >
        GABA
        {bound ? null : (
          <tspan x={side} dy="16">
            site
          </tspan>
        )}
      </text>
    </g>
  )
}

function Tablet({ bound }: { bound: boolean }) {
  const { x, y } = place(DIAZEPAM_AT, 99)
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className={styles[bound ? "tablet" : "site"]} r="12.5" />
      {bound ? <path className={styles["score"]} d="M-8 5 8-5" /> : null}
      <text className={styles["label"]} y={bound ? -23 : -38} x="18" data-bound={bound}>
        diazepam
        {bound ? null : (
          <tspan x="18" dy="16">
            site
          </tspan>
        )}
      </text>
    </g>
  )
}

/** Shut is low, open is high; time runs to the right. */
function Record({ opening }: { opening: Opening }) {
  return (
    <g transform="translate(-160 132)">
      <text className={styles["scale"]} x="38" y="20">
        open
      </text>
      <text className={styles["scale"]} x="38" y="50">
        shut
      </text>
      <path className={styles["record"]} d={pulses(opening)} />
      <text className={styles["time"]} x="304" y="68">
        time
      </text>
    </g>
  )
}
