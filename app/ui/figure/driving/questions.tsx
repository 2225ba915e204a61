import type { Course, Voice } from "@/lib/course/schema"
import type { DrivingFile } from "@/lib/figure/driving/schema"
import { Grounds } from "../answers/grounds"
import { Question } from "../answers/question"
import { wordsFor } from "../answers/words-for"
import styles from "./driving.module.css"

type Props = { figure: DrivingFile; course: Course; voice: Voice; paper?: boolean }

/** The six questions under the one rule; and what is left when all are answered with a no. */
export function Questions({ figure, course, voice, paper = false }: Props) {
  const { rule, questions, outcomes, answers } = figure
  return (
    <>
      <p className={styles["rule"]}>{rule[voice]}</p>
      {questions.map(({ id, name, why, claims }) => (
        <Question
          key={id}
          name={`driving:${id}`}
          ask={name[voice]}
          words={wordsFor(answers, voice)}
          paper={paper}
        >
          <p>{why[voice]}</p>
          <Grounds course={course} claims={claims} />
        </Question>
      ))}
      <p className={styles["allNo"]} data-paper={paper || undefined}>
        <b>All no?</b> {outcomes.again.title[voice]} {outcomes.again.advice[voice]}
      </p>
    </>
  )
}
