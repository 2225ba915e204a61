import type { Course, Voice } from "@/lib/course/schema"
import type { PlanFile } from "@/lib/figure/plan/schema"
import { Foot } from "./foot"
import { Known } from "./known"
import styles from "./plan.module.css"
import sheet from "./sheet.module.css"

type Props = { figure: PlanFile; course: Course; voice: Voice }

/** The plan to fill in by hand: boxes to tick and lines to write on. */
export function PlanForm({ figure, course, voice }: Props) {
  return (
    <div className={styles["hand"]}>
      {figure.groups.map(({ id, name, hint, choices, notes }) => (
        <section key={id}>
          <h4>{name}</h4>
          <p>{hint[voice]}</p>
          <ul className={styles["boxes"]}>
            {choices.map(({ id: choice, text, says }) => (
              <li key={choice}>
                <b>{text}</b>
                <br />
                <Known says={says} course={course} voice={voice} />
              </li>
            ))}
            <li>
              My own words: <span className={sheet["blank"]} />
            </li>
          </ul>
          {notes.length > 0 ? (
            <p className={styles["notes"]}>
              <Known says={notes} course={course} voice={voice} />
            </p>
          ) : null}
        </section>
      ))}
      <Foot page={figure.page} />
    </div>
  )
}
