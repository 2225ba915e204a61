import { missed } from "@/lib/attempt/rules"
import type { Seal, SealedQuestion } from "@/lib/attempt/schema"
import { MarkedQuestion } from "./marked-question"
import styles from "./result.module.css"

/** A result as it was shown at submission, from its seal alone: the course may have changed since. */
export function Result({ seal }: { seal: Seal }) {
  const again = missed(seal.questions)
  const right = seal.questions.filter(({ explained }) => explained.verdict === "right")
  const compared = seal.questions.filter(({ explained }) => explained.verdict === "compared")
  return (
    <div className={styles["result"]}>
      {again.length > 0 ? (
        <Part
          title={seal.voice === "patient" ? "Let us look at this again" : "What you missed"}
          questions={again}
          seal={seal}
        />
      ) : null}
      {compared.length > 0 ? (
        <Part title="Compare with a model answer" questions={compared} seal={seal} />
      ) : null}
      {right.length > 0 ? <Part title="What you had right" questions={right} seal={seal} /> : null}
    </div>
  )
}

function Part({ title, questions, seal }: { title: string; questions: SealedQuestion[]; seal: Seal }) {
  return (
    <section>
      <h2>{title}</h2>
      {questions.map((question) => (
        <MarkedQuestion
          key={question.id}
          question={question}
          number={seal.questions.indexOf(question) + 1}
          voice={seal.voice}
        />
      ))}
    </section>
  )
}
