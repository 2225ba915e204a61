import type { Course, Voice } from "@/lib/course/schema"
import type { RiskCheckFile } from "@/lib/figure/risk-check/schema"
import { Grounds } from "../answers/grounds"
import { Question } from "../answers/question"
import { wordsFor } from "../answers/words-for"
import styles from "./risk-check.module.css"

type Props = { figure: RiskCheckFile; course: Course; voice: Voice; paper?: boolean }

/** The questions, each group under what a yes to it means. */
export function Factors({ figure, course, voice, paper = false }: Props) {
  const words = wordsFor(figure.answers, voice)
  return figure.groups.map(({ heading, rule, weighs, factors }) => (
    <div key={heading.staff} className={styles["group"]} data-weighs={weighs}>
      <h4>{heading[voice]}</h4>
      <p>{rule[voice]}</p>
      {factors.map(({ id, name, why, claims }) => (
        <Question key={id} name={`risk-check:${id}`} ask={name[voice]} words={words} paper={paper}>
          <p>{why[voice]}</p>
          <Grounds course={course} claims={claims} />
        </Question>
      ))}
    </div>
  ))
}
