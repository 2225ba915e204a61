import styles from "./result.module.css"

type Props = { words: string; asked: { id: string; name: string }[] }

/** What was answered so, to be read out to whoever is asked. */
export function Named({ words, asked }: Props) {
  if (asked.length === 0) return null
  return (
    <div>
      <p className={styles["named"]}>{words}</p>
      <ul>
        {asked.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </div>
  )
}
