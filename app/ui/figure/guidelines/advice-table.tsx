import type { ReactNode } from "react"
import styles from "./guidelines.module.css"

const HEAD = ["When", "Who, and where", "About which pain", "What it says"]

/** On a phone its rows stand as blocks. */
export function AdviceTable({ children }: { children: ReactNode }) {
  return (
    <table className={styles["table"]}>
      <caption className="unseen">Advice on medicines for back pain, by year</caption>
      <thead>
        <tr>
          {HEAD.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
