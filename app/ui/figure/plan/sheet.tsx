import type { ReactNode } from "react"
import { chosenOf, lines, type Plan } from "@/lib/figure/plan/rules"
import type { GroupView } from "./builder"
import styles from "./sheet.module.css"

type Props = { groups: GroupView[]; plan: Plan; title: string; foot: ReactNode }

/** Measured on Letter, the shorter page: the most lines that fit at 16 pt and at 14 pt. All of them fit at 12 pt. */
const ROOMY = 4
export const FULL = 8

const room = (count: number) => (count <= ROOMY ? "roomy" : count <= FULL ? "full" : "packed")

/** The page as it will be printed. */
export function Sheet({ groups, plan, title, foot }: Props) {
  return (
    <section className={styles["sheet"]} data-room={room(lines(plan, groups))} aria-labelledby="plan-title">
      <h4 id="plan-title">{title}</h4>
      <div className={styles["parts"]}>
        {groups.map((group) => (
          <Part key={group.id} group={group} plan={plan} />
        ))}
      </div>
      {foot}
    </section>
  )
}

function Part({ group, plan }: { group: GroupView; plan: Plan }) {
  const { choices, own } = chosenOf(plan, group)
  return (
    <div>
      <h5>{group.name}</h5>
      {choices.length > 0 || own ? (
        <ul>
          {choices.map(({ id, text, size }) => (
            <li key={id}>
              {text} <small>({size})</small>
            </li>
          ))}
          {own ? <li>{own}</li> : null}
        </ul>
      ) : (
        <p>
          <span className={styles["blank"]} />
        </p>
      )}
    </div>
  )
}
