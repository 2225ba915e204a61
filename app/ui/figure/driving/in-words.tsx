import type { Course, Voice } from "@/lib/course/schema"
import type { DrivingFile } from "@/lib/figure/driving/schema"
import { Grounds } from "../answers/grounds"
import styles from "./driving.module.css"

type Props = { figure: DrivingFile; course: Course; voice: Voice }

/** The decision as a table: any one of these, and why. */
export function InWords({ figure, course, voice }: Props) {
  const { outcomes, questions, rule } = figure
  return (
    <>
      <div className={styles["table"]}>
        <table>
          <caption>{rule[voice]}</caption>
          <thead>
            <tr>
              <th scope="col">Asked</th>
              <th scope="col">Why it matters</th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ id, name, why, claims }) => (
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
      <p>
        One yes: {outcomes.stay.title[voice]} {outcomes.stay.advice[voice]}
      </p>
      <p>
        All no: {outcomes.again.title[voice]} {outcomes.again.advice[voice]}
      </p>
    </>
  )
}
