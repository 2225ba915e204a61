import type { ReactNode } from "react"
import styles from "./facts.module.css"

/** A name and what it is. */
export type Fact = readonly [string, ReactNode]

type Props = { facts: readonly Fact[] }

/** Short facts side by side, each under its name. */
export function Facts({ facts }: Props) {
  return (
    <dl className={styles["facts"]}>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}
