import styles from "./question.module.css"

export type Stop = { number: number; path: string; answered: boolean; here: boolean }

/** Every question of the paper, one press away. Buttons, because leaving a question saves it. */
export function GoTo({ stops }: { stops: Stop[] }) {
  return (
    <nav className={styles["goto"]} aria-label="Questions">
      <ol>
        {stops.map(({ number, path, answered, here }) => (
          <li key={number}>
            <button
              name="next"
              value={path}
              formNoValidate
              data-answered={answered || undefined}
              aria-current={here ? "step" : undefined}
            >
              <span className="unseen">Question </span>
              {number}
              <span className="unseen">{answered ? ", answered" : ", not answered"}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
