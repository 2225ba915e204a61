import type { Course, Voice } from "@/lib/course/schema"
import styles from "./handout.module.css"

/** A plan to fill in and questions to take along, with lines for one's own. */
export function ToWriteOn({ course: { handout }, voice }: { course: Course; voice: Voice }) {
  if (!handout) return null
  const { plan, questions } = handout
  return (
    <div className={styles["write"]}>
      <section aria-labelledby="plan">
        <h2 id="plan">{plan.title[voice]}</h2>
        {plan.lines[voice].map((line) => (
          <p key={line} className={styles["line"]}>
            {line}
          </p>
        ))}
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">{questions.title[voice]}</h2>
        <ol>
          {questions.list.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p className={styles["line"]}>
          <span className="unseen">A question of my own</span>
        </p>
        <p className={styles["line"]}>
          <span className="unseen">Another question of my own</span>
        </p>
      </section>
    </div>
  )
}
