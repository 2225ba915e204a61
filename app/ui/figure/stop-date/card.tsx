import type { ReactNode } from "react"
import styles from "./card.module.css"

export type Row = { label: string; value: string | null; wide?: boolean }

type Props = { title: string; rows: Row[]; children?: ReactNode }

/** A card for the fridge door: what is not filled in is a line to write on. */
export function Card({ title, rows, children }: Props) {
  return (
    <section className={styles["card"]} aria-label={title}>
      <h4>{title}</h4>
      <dl>
        {rows.map(({ label, value, wide }) => (
          <div key={label} data-wide={wide || undefined}>
            <dt>{label}</dt>
            <dd>{value ?? <span className={styles["blank"]}>Not filled in</span>}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  )
}
