import { rising, sitting } from "./people/on-chairs"
import { child, grandfather, shopper } from "./people/on-foot"
import type { Part } from "./people/part"
import hand from "./hand.module.css"

const WORDS =
  "Five people in everyday life. An older man walks hand in hand with a child. A woman carries two bags of shopping. A young man gets up from a chair, a hand on his knee. A woman sits with a cup."

const PEOPLE = [
  { parts: grandfather, by: 0 },
  { parts: child, by: 0 },
  { parts: shopper, by: -24 },
  { parts: rising, by: -20 },
  { parts: sitting, by: -30 },
]

/** Standing on a line, or, without it, on the edge of whatever is below. */
export function People({ ground = true }: { ground?: boolean }) {
  return (
    <svg className={hand["drawing"]} viewBox="28 28 632 254.5" role="img" aria-label={WORDS}>
      {ground ? <path className={hand["ground"]} d="M29 281.7H659" /> : null}
      {PEOPLE.map(({ parts, by }, index) => (
        <g key={index} transform={by ? `translate(${by})` : undefined}>
          {parts.map((part, place) => (
            <Drawn key={place} {...part} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Drawn({ of, wash, look = "line" }: Part) {
  return (
    <>
      {of.map((d) => (
        <path key={d} className={hand[look]} d={d} />
      ))}
      {wash ? <path className={`${hand["wash"]} ${hand[wash]}`} d={of.join("")} /> : null}
    </>
  )
}
