import styles from "./checks.module.css"

type Check = { id: string; name: string }

/** What has to be asked before the first tablet, to be ticked as it is done. */
export function Checks({ heading, list }: { heading: string; list: Check[] }) {
  return (
    <fieldset className={styles["checks"]}>
      <legend>{heading}</legend>
      {list.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" name={`stop-date:check-${id}`} autoComplete="off" />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

/** The same on the card: ticked, or an empty box. */
export function Ticks({ heading, list }: { heading: string; list: (Check & { ticked: boolean })[] }) {
  return (
    <>
      <p className={styles["heading"]}>{heading}</p>
      <ul className={styles["ticks"]}>
        {list.map(({ id, name, ticked }) => (
          <li key={id}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M1.5 1.5h13v13h-13z" />
              {ticked ? <path d="M4 8.2l2.8 3L12 5" /> : null}
            </svg>
            {name}
            <span className="unseen">{ticked ? ": checked" : ": not checked yet"}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
