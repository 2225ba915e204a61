import { belly, cord, fibres, roots, vertebrae } from "./spine-shape"
import hand from "./hand.module.css"
import styles from "./spine.module.css"

const WORDS =
  "A spine seen from the side. One muscle of the lower back is drawn tight. A dotted line leads from a tablet to the spinal cord, not to the muscle."

const bone = `${hand["wash"]} ${hand["bone"]}`

const degrees = (turn: number) => Math.round((turn * 1800) / Math.PI) / 10

/** Drawn on the server, in the page's own colours. */
export function Spine() {
  const strands = fibres(8)
  return (
    <svg
      className={`${hand["drawing"]} ${styles["spine"]}`}
      viewBox="28 14 300 586"
      role="img"
      aria-label={WORDS}
    >
      <Sacrum />
      <path className={styles["cord"]} d={cord} />
      <path className={styles["roots"]} d={roots} />
      {vertebrae.map(({ x, y, turn, body, process, disc }, index) => (
        <g key={index} transform={`translate(${x} ${y}) rotate(${degrees(turn)})`}>
          {disc ? <path className={styles["disc"]} d={disc} /> : null}
          <path className={styles["bone"]} d={process} />
          <path className={styles["bone"]} d={body} />
          <path className={bone} d={`${process}${body}`} />
        </g>
      ))}
      <path className={`${hand["wash"]} ${hand["rose"]}`} d={belly} />
      {strands.map((strand) => (
        <path key={strand} className={styles["fibre"]} d={strand} />
      ))}
      <Tablet />
    </svg>
  )
}

const SACRUM = "M-29 21C-10 16 18 19 33 27C47 44 60 62 88 80C94 88 86 95 76 92C30 84 -14 58 -29 21Z"

function Sacrum() {
  const last = vertebrae.at(-1)
  if (!last) return null
  return (
    <g transform={`translate(${last.x} ${last.y}) rotate(${degrees(last.turn)})`}>
      <path className={styles["bone"]} d={SACRUM} />
      <path className={bone} d={SACRUM} />
      <path className={styles["seam"]} d="M-13 45C6 38 28 40 46 50M14 68C28 60 44 60 60 67" />
    </g>
  )
}

function Tablet() {
  return (
    <g>
      <path className={styles["way"]} d="M66 176C104 120 136 94 200 98" />
      <circle className={styles["tablet"]} cx="54" cy="196" r="21" />
      <path className={styles["score"]} d="M40 204L68 188" />
    </g>
  )
}
