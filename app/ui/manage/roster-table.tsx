import { numberedTitle } from "@/lib/course/address"
import { memberPath } from "@/lib/roster/address"
import type { RosterQuiz } from "@/lib/roster/loaders"
import type { RosterPage } from "@/lib/roster/rules"
import type { QuizCell, RosterRow } from "@/lib/roster/schema"
import { Moment } from "@/ui/moment"
import { Table } from "@/ui/table"
import { Percent, StandingTag } from "./standing"
import styles from "./roster-table.module.css"

type Props = { found: RosterPage; quizzes: RosterQuiz[] }

/** One line a person, one column a quiz. */
export function RosterTable({ found, quizzes }: Props) {
  if (found.found === 0) return <p>Nobody fits this filter.</p>
  const head = ["Person", "Standing", ...quizzes.map(numberedTitle), "Last active"]
  return (
    <Table caption={found.found === 1 ? "1 person" : `${found.found} people`} head={head}>
      {found.rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </Table>
  )
}

function Row({ row }: { row: RosterRow }) {
  return (
    <tr>
      <th scope="row" className={styles["person"]}>
        <a href={memberPath(row.id)}>{row.name || row.email}</a>
        <small>
          {row.email}
          {row.disabled ? " · disabled" : ""}
        </small>
      </th>
      <td>
        <StandingTag standing={row.standing} />
        {row.sureAndWrong > 0 ? (
          <small>
            <a href={`${memberPath(row.id)}#sure`}>{row.sureAndWrong} sure, not right</a>
          </small>
        ) : null}
      </td>
      {row.cells.map((cell) => (
        <Cell key={cell.quizId} cell={cell} />
      ))}
      <td className={styles["cell"]}>{row.lastAt ? <Moment at={row.lastAt} style="day" /> : "—"}</td>
    </tr>
  )
}

function Cell({ cell }: { cell: QuizCell }) {
  if (cell.standing === "notStarted") return <td>—</td>
  return (
    <td className={styles["cell"]}>
      <StandingTag standing={cell.standing} />
      {cell.share === null ? null : <Percent share={cell.share} />}
      {cell.at ? (
        <small>
          <Moment at={cell.at} style="day" />
        </small>
      ) : null}
    </td>
  )
}
