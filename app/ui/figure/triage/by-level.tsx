import type { Course, Voice } from "@/lib/course/schema"
import { levels, type TriageFile } from "@/lib/figure/triage/schema"
import { EvidenceLine } from "../evidence-line"
import { LevelLabel } from "./level-label"
import styles from "./triage.module.css"

/** The same as text: what calls for what. */
export function ByLevel({ figure, course, voice }: { figure: TriageFile; course: Course; voice: Voice }) {
  return (
    <div className={styles["twin"]}>
      {levels.map((id) => (
        <section key={id}>
          <h4>
            <LevelLabel id={id} level={figure.levels[id]} voice={voice} />
          </h4>
          <ul>
            {figure.cases[voice]
              .filter(({ level }) => level === id)
              .map(({ id: one, sign, story, reason, claims }) => (
                <li key={one}>
                  <b>{sign}.</b> {story} {reason}
                  <EvidenceLine course={course} claims={claims} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
