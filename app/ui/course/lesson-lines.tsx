import { lessonPath, quizId, quizPath } from "@/lib/course/address"
import type { Module, Voice } from "@/lib/course/schema"
import { LessonMark } from "@/ui/lesson/lesson-mark"
import styles from "./course.module.css"

type Props = { module: Module; voice: Voice; quizSize: number }

/** The lessons of a module and its quiz, with what each is about and how far the reader is. */
export function LessonLines({ module, voice, quizSize }: Props) {
  return (
    <ol className={styles["lessons"]}>
      {module.lessons.map(({ id, slug, voices }) => (
        <li key={id}>
          <span className={styles["mark"]}>
            <LessonMark voice={voice} lesson={id} />
          </span>
          <div>
            <h3>
              <a href={lessonPath(voice, module.slug, slug)}>{voices[voice].title}</a>
            </h3>
            <p>{voices[voice].lead}</p>
          </div>
          <span className={styles["time"]}>{voices[voice].minutes} min</span>
        </li>
      ))}
      {quizSize > 0 ? <QuizLine module={module} voice={voice} quizSize={quizSize} /> : null}
    </ol>
  )
}

function QuizLine({ module, voice, quizSize }: Props) {
  return (
    <li>
      <span className={styles["mark"]}>
        <LessonMark voice={voice} quiz={quizId(module, voice)} />
      </span>
      <div>
        <h3>
          <a href={quizPath(voice, module.slug)}>Quiz of this module</a>
        </h3>
        <p>
          Drawn from the bank each time. You may take it again as often as you like; every attempt is kept.
        </p>
      </div>
      <span className={styles["time"]}>{quizSize} questions</span>
    </li>
  )
}
