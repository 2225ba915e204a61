import type { Course, Voice } from "@/lib/course/schema"
import type { RiskCheckFile } from "@/lib/figure/risk-check/schema"
import { Grounds } from "../answers/grounds"
import styles from "./risk-check.module.css"

type Props = { figure: RiskCheckFile; course: Course; voice: Voice }

/** The checker as a list: each risk, why it matters, and what it comes to. */
export function RiskTable({ figure, course, voice }: Props) {
  const { outcomes } = figure
  return (
    <>
      {figure.groups.map(({ heading, rule, factors }) => (
        <div key={heading.staff} className={styles["table"]}>
          <table>
            <caption>
              {heading[voice]}. {rule[voice]}
            </caption>
            <thead>
              <tr>
                <th scope="col">Risk</th>
                <th scope="col">Why it matters</th>
              </tr>
            </thead>
            <tbody>
              {factors.map(({ id, name, why, claims }) => (
                <tr key={id}>
                  <th scope="row">{name[voice]}</th>
                  <td>
                    {why[voice]} <Grounds course={course} claims={claims} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <p>
        {outcomes.ask.title[voice]} {outcomes.ask.advice[voice]}
      </p>
    </>
  )
}
