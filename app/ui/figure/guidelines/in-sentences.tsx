import type { Advice, GuidelinesFile } from "@/lib/figure/guidelines/schema"
import styles from "./guidelines.module.css"

type Props = { rows: Advice[]; kinds: GuidelinesFile["kinds"] }

/** The same by kind of pain. */
export function InSentences({ rows, kinds }: Props) {
  const parts = [
    { name: kinds.acute, pain: "acute" },
    { name: "Low back pain, kinds not told apart", pain: "untold" },
    { name: kinds.chronic, pain: "chronic" },
    { name: kinds.leg, pain: "leg" },
  ]
  return (
    <dl className={styles["sentences"]}>
      {parts.map(({ name, pain }) => (
        <div key={pain}>
          <dt>{name}</dt>
          {rows
            .filter((row) => row.pain === pain)
            .map((row) => (
              <dd key={row.id}>
                <b>
                  {row.body} ({row.country}; {row.date}).
                </b>{" "}
                {row.about}: {row.says} {row.note} {row.seen}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
