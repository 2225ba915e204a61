import { missed } from "@/lib/attempt/rules"
import { mustKnowMissed, type Shown } from "@/lib/attempt/disclose"
import type { Seal, SealedQuestion } from "@/lib/attempt/schema"
import { kindOf } from "@/lib/course/quizzes"
import { CarriedOver } from "./carried-over"
import { MarkedQuestion } from "./marked-question"
import { MustKnow } from "./must-know"
import styles from "./result.module.css"

/** What may be told of a result, from its seal alone: the course may have changed since. */
export function Result({ shown }: { shown: Shown }) {
  if (shown.told === "nothing") return null
  if (shown.told === "score") return <MustKnow missed={shown.mustKnow} voice={shown.seal.voice} />
  return <Answers seal={shown.seal} counts={shown.counts} />
}

/** Each question as it was marked at first; which of them decide is told by the score that counts. */
function Answers({ seal, counts }: { seal: Seal; counts: Seal }) {
  const again = missed(seal.questions)
  const right = seal.questions.filter(({ explained }) => explained.verdict === "right")
  const compared = seal.questions.filter(({ explained }) => explained.verdict === "compared")
  return (
    <div className={styles["result"]}>
      {kindOf(seal.quizId) === "preTest" ? null : (
        <MustKnow missed={mustKnowMissed(counts)} voice={seal.voice} linked />
      )}
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
      <CarriedOver carried={seal.carried} voice={seal.voice} />
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
