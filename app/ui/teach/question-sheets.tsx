import type { Module, Voice } from "@/lib/course/schema"
import { questionsPath } from "@/lib/teach/address"
import styles from "./teach.module.css"

const SHEETS: [Voice, string][] = [
  ["patient", "Questions for patients"],
  ["staff", "Questions for staff"],
]

/** A module's questions on paper; an introduction has none. */
export function QuestionSheets({ module }: { module: Module }) {
  const sheets = SHEETS.filter(([voice]) => module.questions[voice].length > 0)
  if (sheets.length === 0) return null
  return (
    <section aria-labelledby="sheets">
      <h2 id="sheets">Questions on paper</h2>
      <p>
        All questions of this module to print, with the answers and the reasons on pages of their own at the
        end.
      </p>
      <ul className={styles["sheets"]}>
        {sheets.map(([voice, name]) => (
          <li key={voice}>
            <a href={questionsPath(module.slug, voice)}>{name}</a>{" "}
            <small>{module.questions[voice].length}</small>
          </li>
        ))}
      </ul>
      <p>
        <small>Because of the answers they open for educators and managers who are signed in.</small>
      </p>
    </section>
  )
}
