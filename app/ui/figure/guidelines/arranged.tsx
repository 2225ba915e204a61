"use client"

import { useState, type ReactNode } from "react"
import { arrange, type Kind, type Order } from "@/lib/figure/guidelines/rules"
import type { Pain } from "@/lib/figure/guidelines/schema"
import { SelectField } from "@/ui/field"
import { AdviceTable } from "./advice-table"
import styles from "./guidelines.module.css"

type Drawn = { id: string; year: number | undefined; pain: Pain; row: ReactNode }
type Props = { rows: Drawn[]; kinds: Record<Kind, string> }

const ORDERS: Record<Order, string> = { newest: "Newest first", oldest: "Oldest first" }

/** The table for one kind of pain, by year. Without scripts it stands whole, the newest first. */
export function Arranged({ rows, kinds }: Props) {
  const [kind, setKind] = useState<Kind>("all")
  const [order, setOrder] = useState<Order>("newest")
  const shown = arrange(rows, kind, order)
  const general = kind === "all" ? 0 : shown.filter(({ pain }) => pain === "untold").length
  return (
    <>
      <div className={styles["choices"]} data-needs-scripts="" data-screen-only="">
        <SelectField
          label="Kind of pain"
          name="guidelines-kind"
          value={kind}
          onChange={({ target }) => setKind(target.value as Kind)}
        >
          {Object.entries(kinds).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Order"
          name="guidelines-order"
          value={order}
          onChange={({ target }) => setOrder(target.value as Order)}
        >
          {Object.entries(ORDERS).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <p role="status" className={styles["status"]}>
          {shown.length} of {rows.length} shown, {ORDERS[order].toLowerCase()}.
          {general > 0 ? ` ${general} of these do not tell kinds of back pain apart.` : null}
        </p>
      </div>
      <AdviceTable>{shown.map(({ row }) => row)}</AdviceTable>
    </>
  )
}
