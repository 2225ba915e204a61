import type { ReactNode } from "react"
import type { Voice } from "@/lib/course/schema"
import { Bar } from "@/ui/frame/bar"
import { Footer } from "@/ui/frame/footer"
import styles from "./question.module.css"

export const questionTitleId = "question"

type Props = { stem: string; number: number; of: number; answered: number; voice: Voice; children: ReactNode }

/** One question, with nothing around it that could distract: where one is, the stem, the form. */
export function QuestionPage({ stem, number, of, answered, voice, children }: Props) {
  return (
    <>
      <Bar />
      <main id="main" tabIndex={-1} data-voice={voice} className={styles["main"]}>
        <p className={styles["where"]}>
          <span>
            Question {number} of {of}
          </span>
          <progress max={of} value={answered} aria-label={`${answered} of ${of} answered`} />
        </p>
        <h1 id={questionTitleId} tabIndex={-1}>
          {stem}
        </h1>
        {children}
      </main>
      <Footer />
    </>
  )
}
