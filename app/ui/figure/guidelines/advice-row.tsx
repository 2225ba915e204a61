import type { Course } from "@/lib/course/schema"
import type { Advice } from "@/lib/figure/guidelines/schema"
import { RestsOn } from "../rests-on"
import styles from "./guidelines.module.css"

export function AdviceRow({ row, course }: { row: Advice; course: Course }) {
  return (
    <tr>
      <td className={styles["date"]}>{row.date}</td>
      <th scope="row">
        {row.body}
        <small>{row.country}</small>
      </th>
      <td>
        <span className={styles["label"]} aria-hidden="true">
          About:{" "}
        </span>
        {row.about}
      </td>
      <td>
        <p>{row.says}</p>
        {row.note ? <p className={styles["note"]}>{row.note}</p> : null}
        {row.seen ? <p className={styles["seen"]}>{row.seen}</p> : null}
        {row.claims.map((claim) => (
          <p key={claim}>
            <RestsOn course={course} claim={claim} />
          </p>
        ))}
      </td>
    </tr>
  )
}
