import type { ChoiceLine, ChoiceTable } from "@/lib/statistics/rules/choices"
import { Table } from "@/ui/table"
import { Tag } from "@/ui/tag"
import { share } from "./numbers"
import styles from "./statistics.module.css"

const head = ["Choice", "Took it", "Best third", "Worst third"]

/** How often each choice was taken, by those who did best and worst on the whole paper. */
export function ChoicesTaken({ table: { heading, lines } }: { table: ChoiceTable }) {
  return (
    <Table caption={heading ?? "What was chosen"} head={head}>
      {lines.map((line) => (
        <Row key={line.choice} line={line} />
      ))}
    </Table>
  )
}

function Row({ line: { text, right, share: taken, top, bottom } }: { line: ChoiceLine }) {
  return (
    <tr>
      <th scope="row" className={styles["choice"]}>
        {text} {right ? <Tag tone="good">Right</Tag> : null}
      </th>
      <Bar value={taken} right={right} />
      <Bar value={top} right={right} />
      <Bar value={bottom} right={right} />
    </tr>
  )
}

/** The number, and a bar that repeats it. */
function Bar({ value, right }: { value: number; right: boolean }) {
  return (
    <td className={styles["share"]}>
      {share(value)}
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" data-right={right || undefined}>
        <rect width="100" height="6" />
        <rect width={Math.min(100, Math.round(value * 100))} height="6" />
      </svg>
    </td>
  )
}
