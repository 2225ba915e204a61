import type { Course, Voice } from "@/lib/course/schema"
import { levels, type TriageFile } from "@/lib/figure/triage/schema"
import { EvidenceLine } from "../evidence-line"
import { LevelLabel } from "./level-label"
import styles from "./on-paper.module.css"

type Props = { figure: TriageFile; course: Course; voice: Voice }

/** The whole list at once: answers behind a fold on a screen without scripts, boxes to tick and answers at the end on paper. */
export function OnPaper({ figure, course, voice }: Props) {
  const cases = figure.cases[voice]
  const name = (level: (typeof levels)[number]) => figure.levels[level].name[voice]
  return (
    <div className={styles["list"]}>
      <ul className={styles["legend"]}>
        {levels.map((id) => (
          <li key={id}>
            <LevelLabel id={id} level={figure.levels[id]} voice={voice} />
          </li>
        ))}
      </ul>
      <ol>
        {cases.map(({ id, story, level, reason, claims }) => (
          <li key={id}>
            <p>{story}</p>
            <p className={styles["boxes"]} aria-hidden="true">
              {levels.map((each) => (
                <span key={each}>{name(each)}</span>
              ))}
            </p>
            <details>
              <summary>Answer and reason</summary>
              <p>
                <b>{name(level)}.</b> {reason}
              </p>
              <EvidenceLine course={course} claims={claims} />
            </details>
          </li>
        ))}
      </ol>
      <div className={styles["answers"]}>
        <h4>Answers</h4>
        <ol>
          {cases.map(({ id, level, reason, claims }) => (
            <li key={id}>
              <b>{name(level)}.</b> {reason}
              <EvidenceLine course={course} claims={claims} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
