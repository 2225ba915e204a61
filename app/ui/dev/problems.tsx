import { formatProblem, type Problem } from "@/lib/course/problem"
import styles from "./problems.module.css"

/** In development, what is wrong with a lesson, in place of its text. */
export function Problems({ problems }: { problems: Problem[] }) {
  return (
    <section className={styles["problems"]} aria-label="Mistakes in this lesson">
      {problems.map((problem) => (
        <pre key={formatProblem(problem)}>{formatProblem(problem)}</pre>
      ))}
    </section>
  )
}
