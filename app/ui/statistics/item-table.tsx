import { itemStatisticsPath } from "@/lib/statistics/address"
import type { ItemView } from "@/lib/statistics/present"
import { enough } from "@/lib/statistics/schema"
import { Table } from "@/ui/table"
import { Tag } from "@/ui/tag"
import { coefficient, duration, share } from "./numbers"
import { Place } from "./place"
import { Reasons } from "./reasons"
import styles from "./statistics.module.css"

const head = ["Question", "Asked", "Facility", "Discrimination", "Left out", "Median time"]

/** One line a question, those that need a look first. */
export function ItemTable({ items, caption }: { items: readonly ItemView[]; caption: string }) {
  if (items.length === 0) return <p>None of today’s questions has been asked five times yet.</p>
  return (
    <Table caption={caption} captionUnseen head={head}>
      {items.map((item) => (
        <Row key={item.questionId} item={item} />
      ))}
    </Table>
  )
}

function Row({ item }: { item: ItemView }) {
  return (
    <tr>
      <th scope="row" className={styles["question"]}>
        <a href={itemStatisticsPath(item.quizId, item.questionId)}>{item.stem}</a>
        {item.mustKnow ? (
          <>
            {" "}
            <Tag tone="action">Must know</Tag>
          </>
        ) : null}
        <Reasons reasons={item.reasons} />
        <small>
          {item.questionId} <Place place={item.place} />
        </small>
      </th>
      <td>{item.asked.toLocaleString("en-GB")}</td>
      {item.asked < enough ? (
        <td colSpan={4}>Numbers from {enough} answers on</td>
      ) : (
        <>
          <td>{share(item.facility)}</td>
          <td>{coefficient(item.discrimination)}</td>
          <td>{share(item.omitted)}</td>
          <td>{duration(item.medianSeconds)}</td>
        </>
      )}
    </tr>
  )
}
