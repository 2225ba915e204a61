import type { ReactNode } from "react"
import styles from "./table.module.css"

type Props = {
  /** Names the table and the region that scrolls. */
  caption: string
  captionUnseen?: boolean | undefined
  /** Header cells in order; null for a column of actions. */
  head: (ReactNode | null)[]
  /** Rows: `<tr>` elements. */
  children: ReactNode
}

/** A table that scrolls in its own box, by keyboard too, so that the page never scrolls sideways. */
export function Table({ caption, captionUnseen = false, head, children }: Props) {
  return (
    <div className={styles["scroll"]} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles["table"]}>
        <caption className={captionUnseen ? "unseen" : styles["caption"]}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) =>
              cell === null ? (
                <td key={index} />
              ) : (
                <th key={index} scope="col">
                  {cell}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
