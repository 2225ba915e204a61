import { crowdOf, type Group } from "@/lib/figure/risks/rules"
import styles from "./crowd.module.css"

/** How those from one column up to another are drawn in a row. */
type Draw = (row: number, from: number, to: number) => string

/** A head, and shoulders under it. Starts at the left of the head and ends where it began. */
const person = "a1.9 1.9 0 1 1 3.8 0a1.9 1.9 0 1 1-3.8 0m-1.3 9.4v-3.3a3.2 3.2 0 0 1 6.4 0v3.3z"
const height = 14.6
/** A wider gap after every second column: each pair of columns in a hundred is ten people. */
const left = (column: number) => 3.1 + 10 * column + 3 * Math.floor(column / 2)

const figures: Draw = (row, from, to) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const y = 2.7 + height * row
    return `M${left(from + index).toFixed(1)} ${y.toFixed(1)}${person}`
  }).join("")

/** A thousand are dots, as the dashes of a line for each row. */
const dots: Draw = (row, from, to) => (to > from ? `M${5 + 10 * from} ${5 + 10 * row}H${10 * to - 4.9}` : "")

/** As many people as were counted: those who had the event filled, the others as outlines; of a thousand, large and small dots. */
export function Crowd({ events, of }: Pick<Group, "events" | "of">) {
  const { columns, filled } = crowdOf({ events, of })
  const many = of > 100
  const draw = many ? dots : figures
  const box = many
    ? [10 * columns, 10 * filled.length]
    : [left(columns - 1) + 6.9, height * filled.length - 1.6]
  return (
    <svg
      className={styles["crowd"]}
      data-of={of}
      viewBox={`0 0 ${box.map((side) => side.toFixed(1)).join(" ")}`}
      aria-hidden="true"
    >
      <path
        className={styles[many ? "small" : "without"]}
        d={filled.map((count, row) => draw(row, count, columns)).join("")}
      />
      <path
        className={styles[many ? "large" : "with"]}
        d={filled.map((count, row) => draw(row, 0, count)).join("")}
      />
    </svg>
  )
}
