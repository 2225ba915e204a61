import { type Group, sentenceFor } from "@/lib/figure/risks/rules"
import { Crowd } from "./crowd"
import styles from "./risks.module.css"

type Props = { groups: Group[]; outcome: string }

/** The same number of people for each group, in words, as a drawing, and as a table. */
export function RiskGroups({ groups, outcome }: Props) {
  const dots = groups.some(({ of }) => of > 100)
  return (
    <>
      <ul className={styles["groups"]}>
        {groups.map((group) => (
          <li key={group.who}>
            <p>
              <b>{group.events}</b>
              {sentenceFor(group, outcome).slice(String(group.events).length)}
            </p>
            <Crowd {...group} />
          </li>
        ))}
      </ul>
      <p className={styles["key"]} aria-hidden="true">
        {dots ? "Each dot is one person. Large" : "Filled"}: people who {outcome}.{" "}
        {dots ? "Small" : "Outline"}: the others.
      </p>
      <RiskTable groups={groups} outcome={outcome} />
    </>
  )
}

/** Both halves of each number, read out and printed. */
function RiskTable({ groups, outcome }: Props) {
  return (
    <div className={styles["table"]}>
      <table>
        <caption>People who {outcome}</caption>
        <thead>
          <tr>
            <th scope="col">People</th>
            <th scope="col">How many {outcome}</th>
            <th scope="col">The others</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ who, events, of }) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td>
                {events} of {of}
              </td>
              <td>
                {of - events} of {of}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
