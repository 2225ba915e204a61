import styles from "./question.module.css"

export type Stop = { number: number; path: string; answered: boolean; here: boolean }

type Props = {
  stops: Stop[]
  /** Links, where leaving saves nothing. */
  links?: boolean
}

/** Every question of the paper, one press away. Buttons where leaving a question saves it. */
export function GoTo({ stops, links = false }: Props) {
  return (
    <nav className={styles["goto"]} aria-label="Questions">
      <ol>
        {stops.map((stop) => {
          const look = {
            "data-answered": stop.answered || undefined,
            "aria-current": stop.here ? ("step" as const) : undefined,
          }
          return (
            <li key={stop.number}>
              {links ? (
                <a href={stop.path} {...look}>
                  <Named stop={stop} />
                </a>
              ) : (
                <button name="next" value={stop.path} formNoValidate {...look}>
                  <Named stop={stop} />
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function Named({ stop: { number, answered } }: { stop: Stop }) {
  return (
    <>
      <span className="unseen">Question </span>
      {number}
      <span className="unseen">{answered ? ", answered" : ", not answered"}</span>
    </>
  )
}
