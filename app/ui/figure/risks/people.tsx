import { crowdOf, type Group } from "@/lib/figure/risks/rules"
import styles from "./people.module.css"

/** A head, and shoulders under it. Starts at the left of the head and ends where it began. */
const person = "a1.9 1.9 0 1 1 3.8 0a1.9 1.9 0 1 1-3.8 0m-1.3 9.4v-3.3a3.2 3.2 0 0 1 6.4 0v3.3z"
const line = 14.6
/** A wider gap after every second file: each pair of files in a hundred is ten people. */
const fileAt = (column: number) => 3.1 + 10 * column + 3 * Math.floor(column / 2)

/** As many people as were counted: those who had the event filled, the others drawn as outlines. */
export function People({ events, of }: Pick<Group, "events" | "of">) {
  const crowd = crowdOf({ events, of })
  return of > 100 ? <Dots {...crowd} /> : <Figures {...crowd} of={of} />
}

type Crowd = ReturnType<typeof crowdOf>

function Figures({ columns, rows, of }: Crowd & { of: number }) {
  const draw = (from: (row: Crowd["rows"][number]) => number, to: (row: Crowd["rows"][number]) => number) =>
    rows
      .flatMap((row, index) => {
        const y = 2.7 + line * index
        return range(from(row), to(row)).map(
          (column) => `M${fileAt(column).toFixed(1)} ${y.toFixed(1)}${person}`,
        )
      })
      .join("")
  const width = fileAt(columns - 1) + 6.9
  return (
    <svg
      className={styles["people"]}
      data-of={of}
      viewBox={`0 0 ${width.toFixed(1)} ${(line * rows.length - 1.6).toFixed(1)}`}
      aria-hidden="true"
    >
      <path
        className={styles["without"]}
        d={draw(
          ({ filled }) => filled,
          () => columns,
        )}
      />
      <path
        className={styles["with"]}
        d={draw(
          () => 0,
          ({ filled }) => filled,
        )}
      />
    </svg>
  )
}

/** A thousand are rows of dots, as dashes of a line: small ones, and large ones for the event. */
function Dots({ columns, rows }: Crowd) {
  const row = (from: number, to: number, index: number) =>
    to > from ? `M${5 + 10 * from} ${5 + 10 * index}H${10 * to - 4.9}` : ""
  return (
    <svg
      className={styles["people"]}
      data-of="1000"
      viewBox={`0 0 ${10 * columns} ${10 * rows.length}`}
      aria-hidden="true"
    >
      <path className={styles["small"]} d={rows.map((each, y) => row(each.filled, columns, y)).join("")} />
      <path className={styles["large"]} d={rows.map((each, y) => row(0, each.filled, y)).join("")} />
    </svg>
  )
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
