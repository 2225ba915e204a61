import type { ReactNode } from "react"
import { agrees } from "@/lib/figure/ladder/rules"
import type { Approach, Rung } from "@/lib/figure/ladder/schema"
import { RungMark } from "./rung-mark"
import styles from "./ladder.module.css"

export type Named = { id: Rung; name: string }
export type Sortable = Pick<Approach, "id" | "name" | "pain" | "rung"> & { also: Rung | undefined }

type Props = {
  approach: Sortable
  rungs: Named[]
  chosen: Rung | undefined
  compared: boolean
  choose: (rung: Rung | undefined) => void
  children: ReactNode
}

/** One approach: its name, where the learner puts it, and what the evidence says. */
export function Line({ approach, rungs, chosen, compared, choose, children }: Props) {
  const field = `ladder-${approach.id}`
  const at = rungs.findIndex(({ id }) => id === approach.rung)
  return (
    <li className={styles["line"]}>
      <label htmlFor={field}>
        <b>{approach.name}</b>
        <small>{approach.pain}</small>
      </label>
      <select
        id={field}
        data-needs-scripts=""
        data-screen-only=""
        value={chosen ?? ""}
        onChange={({ target }) => choose(rungs.find(({ id }) => id === target.value)?.id)}
      >
        <option value="">Choose…</option>
        {rungs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <div className={styles["evidence"]}>
        <p className={styles["verdict"]}>
          <RungMark at={at} of={rungs.length} />
          <b>{rungs[at]?.name}</b>
          {compared ? <span>{verdict(approach, chosen)}</span> : null}
        </p>
        {children}
      </div>
    </li>
  )
}

function verdict(approach: Sortable, chosen: Rung | undefined): string {
  if (chosen === undefined) return "You left it open."
  if (chosen === approach.rung) return "So did you."
  return agrees(approach, chosen) ? "Yours can be defended too." : "You put it elsewhere."
}
