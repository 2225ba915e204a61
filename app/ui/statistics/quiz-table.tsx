import { quizStatisticsPath } from "@/lib/statistics/address"
import type { FormView, QuizView } from "@/lib/statistics/present"
import { enough, smallestGroup } from "@/lib/statistics/schema"
import { Table } from "@/ui/table"
import { coefficient, share } from "./numbers"
import styles from "./statistics.module.css"

const head = ["Quiz", "Attempts", "Mean score", "Passed", "Reliability", "Judged alike twice"]

/** One line a quiz, or one for each of its forms. */
export function QuizTable({ quizzes }: { quizzes: readonly QuizView[] }) {
  return (
    <Table caption="Quizzes" captionUnseen head={head}>
      {quizzes.flatMap((quiz) =>
        quiz.forms.length === 0
          ? [<NotTaken key={quiz.quizId} quiz={quiz} />]
          : quiz.forms.map((form) => <Row key={`${quiz.quizId} ${form.form}`} quiz={quiz} form={form} />),
      )}
    </Table>
  )
}

export const readers = { staff: "for staff", patient: "for patients" } as const

function Name({ quiz, form = "" }: { quiz: QuizView; form?: string }) {
  return (
    <th scope="row" className={styles["quiz"]}>
      <a href={quizStatisticsPath(quiz.quizId)}>{quiz.title}</a>
      <small>
        {readers[quiz.voice]}
        {form ? `, form ${form.toUpperCase()}` : ""}
      </small>
    </th>
  )
}

function NotTaken({ quiz }: { quiz: QuizView }) {
  return (
    <tr>
      <Name quiz={quiz} />
      <td colSpan={5}>Fewer than {smallestGroup} attempts</td>
    </tr>
  )
}

function Row({ quiz, form }: { quiz: QuizView; form: FormView }) {
  const { attempts, mean, passed, reliability, agreement } = form
  return (
    <tr>
      <Name quiz={quiz} form={form.form} />
      <td>{attempts.toLocaleString("en-GB")}</td>
      {attempts < enough ? (
        <td colSpan={4}>Numbers from {enough} attempts on</td>
      ) : (
        <>
          <td>{share(mean)}</td>
          <td>{quiz.judged ? share(passed) : "Not judged"}</td>
          <td>{coefficient(reliability?.value ?? null)}</td>
          <td>{quiz.judged ? share(agreement?.share ?? null) : "—"}</td>
        </>
      )}
    </tr>
  )
}
