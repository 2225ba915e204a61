import type { ItemView } from "@/lib/statistics/present"
import { enough } from "@/lib/statistics/schema"
import { Facts } from "@/ui/manage/facts"
import { CertaintyTable } from "./certainty-table"
import { ChoicesTaken } from "./choices-taken"
import { coefficient, counted, duration, share, tooFew } from "./numbers"
import { Reasons } from "./reasons"
import styles from "./statistics.module.css"

/** What became of a question in one exact wording. */
export function Version({ item }: { item: ItemView }) {
  const asked = ["Asked", counted(item.asked, "time")] as const
  if (item.asked < enough) return <Facts facts={[asked, ["Numbers", tooFew]]} />
  const leftOut = ["Left out", share(item.omitted)] as const
  if (item.answers < enough)
    return (
      <div className={styles["version"]}>
        <Reasons reasons={item.reasons} />
        <Facts facts={[asked, leftOut, ["Answers", tooFew]]} />
      </div>
    )
  return (
    <div className={styles["version"]}>
      <Reasons reasons={item.reasons} />
      <Facts
        facts={[
          asked,
          ["Facility", share(item.facility)],
          ["Discrimination", coefficient(item.discrimination)],
          leftOut,
          ["Median time", duration(item.medianSeconds)],
        ]}
      />
      {item.tables.map((table, place) => (
        <ChoicesTaken key={place} table={table} />
      ))}
      <CertaintyTable certainty={item.certainty} />
    </div>
  )
}
