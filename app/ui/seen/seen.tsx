import type { RecalledQuestion } from "@/lib/attempt/recall"
import type { Sealed } from "@/lib/attempt/schema"
import { Facts } from "@/ui/manage/facts"
import { Moment } from "@/ui/moment"
import { Notice } from "@/ui/notice"
import { PrintButton } from "@/ui/print-button"
import { Proof } from "./proof"
import { SeenQuestion } from "./seen-question"
import styles from "./seen.module.css"

type Props = { sealed: Sealed; questions: readonly RecalledQuestion[]; resultPath: string }

/** An attempt before it was marked: each question as it was shown, in its order, with the answer given. */
export function Seen({ sealed, questions, resultPath }: Props) {
  const { seal } = sealed
  return (
    <>
      <Facts
        facts={[
          ["Begun", <Moment key="begun" at={seal.startedAt} />],
          ["Handed in", <Moment key="handed" at={seal.submittedAt} />],
          ["Questions", seal.questions.length],
        ]}
      />
      <p className={styles["ways"]} data-screen-only>
        <PrintButton />
        <a href={resultPath}>The result, marked and with reasons</a>
      </p>
      {seal.version === 1 ? (
        <Notice title="Kept in an older form">
          <p>
            When this quiz was handed in, answers were kept with their marks only. The result shows all that
            there is.
          </p>
        </Notice>
      ) : null}
      <ol className={styles["questions"]}>
        {questions.map((question) => (
          <li key={question.id}>
            <SeenQuestion question={question} />
          </li>
        ))}
      </ol>
      <Proof sealed={sealed} />
    </>
  )
}
