import styles from "./ways.module.css"

export type Way = { href: string; name: string; note: string; urgent?: boolean }

/** A few ways on, each with what it is for. Wide: side by side where there is room. */
export function Ways({ ways, wide = false }: { ways: readonly Way[]; wide?: boolean }) {
  return (
    <ul className={styles["ways"]} data-wide={wide || undefined}>
      {ways.map(({ href, name, note, urgent }) => (
        <li key={href} data-urgent={urgent}>
          <a href={href}>{name}</a>
          <span>{note}</span>
        </li>
      ))}
    </ul>
  )
}
