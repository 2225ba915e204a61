import type { ReactNode } from "react"
import { extensions } from "@/lib/attempt/deadline/rules"
import { needsAccount } from "@/lib/attempt/sitting/rules"
import type { Quiz } from "@/lib/course/quizzes"
import { percent } from "./headline"
import { attemptsLeft } from "./not-now"
import styles from "./quiz-rules.module.css"

type Props = { quiz: Quiz; size: number; left: number | null; signedIn: boolean }

/** What a learner wants to know before they begin. */
export function QuizRules({ quiz, size, left, signedIn }: Props) {
  const { judged, rules } = quiz
  return (
    <div className={styles["rules"]}>
      <dl>
        <Fact figure={String(size)}>{size === 1 ? "question" : "questions, one a page"}</Fact>
        {judged ? <Fact figure={percent(rules.passMark)}>of the points to pass</Fact> : null}
        {rules.minutes === null ? (
          <Fact figure="No">time limit</Fact>
        ) : (
          <Fact figure={String(rules.minutes)}>
            {rules.minutes === 1 ? "minute" : "minutes, and more if you ask"}
          </Fact>
        )}
      </dl>
      <p>{passing(quiz)}</p>
      <p>
        {keeping(quiz)}
        {signedIn || needsAccount(quiz)
          ? null
          : " You need no account; if you make one later in this browser, what you did is kept with it."}
      </p>
      {limits(quiz, left).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  )
}

function passing({ kind, judged }: Quiz): string {
  if (kind === "preTest")
    return "Find out what you know before the course. Nobody passes or fails, and you need not take it. You see what was right after the final test, which asks other questions on the same matters."
  if (!judged) return "Nobody passes or fails. Afterwards you see what is worth another look."
  return "To pass, the questions that everybody must know have to be fully right, whatever the points."
}

function keeping({ rules: { feedback, minutes } }: Quiz): string {
  const away = minutes === null ? "You can stop and come back." : "The time runs on while you are away."
  if (feedback === "atOnce")
    return `You see at once what was right, so your first answer to each question counts. ${away}`
  const change =
    minutes === null
      ? "Each answer is saved as you give it. You can stop, come back, and change your answers until you hand them in."
      : `Each answer is saved as you give it, and you can change it until you hand them all in. ${away} When it is up, what you have saved is handed in for you. You can add ${minutes === 1 ? "a minute" : `${minutes} minutes`} up to ${extensions} times.`
  return feedback === "never" ? `${change} Afterwards you see your score, not the answers.` : change
}

function limits({ rules, kind }: Quiz, left: number | null): string[] {
  const { attempts, waitHours, counts } = rules
  const many = attempts !== null && attempts > 1
  return [
    attempts === 1
      ? "You can take it once."
      : many && left
        ? `${attemptsLeft(left)} Each asks other questions where it can.`
        : "",
    attempts !== 1 && waitHours > 0
      ? `After handing in there is a wait of ${waitHours === 1 ? "an hour" : `${waitHours} hours`}.`
      : "",
    kind !== "preTest" && counts !== "best" ? `Your ${counts} attempt counts.` : "",
  ].filter(Boolean)
}

function Fact({ figure, children }: { figure: string; children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{figure}</dd>
    </div>
  )
}
