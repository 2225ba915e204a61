import type { ReactNode } from "react"
import type { Voice } from "@/lib/course/schema"
import { percent } from "./headline"
import styles from "./quiz-rules.module.css"

type Props = { voice: Voice; size: number; passMark: number; signedIn: boolean }

/** What a learner wants to know before they begin. */
export function QuizRules({ voice, size, passMark, signedIn }: Props) {
  return (
    <div className={styles["rules"]}>
      <dl>
        <Fact figure={String(size)}>{size === 1 ? "question" : "questions, one a page"}</Fact>
        {voice === "staff" ? <Fact figure={percent(passMark)}>of the points to pass</Fact> : null}
        <Fact figure="No">time limit</Fact>
      </dl>
      {voice === "staff" ? (
        <p>To pass, the questions that everybody must know have to be fully right, whatever the points.</p>
      ) : (
        <p>Nobody passes or fails. Afterwards you see what is worth another look.</p>
      )}
      <p>
        Each answer is saved as you give it. You can stop, come back, and change your answers until you hand
        them in.
        {signedIn
          ? null
          : " You need no account; if you make one later in this browser, what you did is kept with it."}
      </p>
    </div>
  )
}

function Fact({ figure, children }: { figure: string; children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{figure}</dd>
    </div>
  )
}
