import { paperSize } from "@/lib/attempt/draw"
import { lessonPath } from "@/lib/course/address"
import { moduleQuiz, preTestOf, type Quiz } from "@/lib/course/quizzes"
import type { Course, Module, Voice } from "@/lib/course/schema"
import { LessonMark } from "@/ui/lesson/lesson-mark"
import styles from "./course.module.css"

type Props = { course: Course; module: Module; voice: Voice }

/** The lessons of a module and its quiz, with what each is about and how far the reader is. */
export function LessonLines({ course, module, voice }: Props) {
  const preTest = module === course.modules[0] ? preTestOf(course, voice) : null
  const quiz = moduleQuiz(module, voice)
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
      {preTest ? <QuizLine quiz={preTest} size={paperSize(course, preTest)} /> : null}
      {quiz ? <QuizLine quiz={quiz} size={paperSize(course, quiz)} /> : null}
    </ol>
  )
}

function quizLead({ kind, rules: { attempts } }: Quiz): string {
  if (kind === "preTest")
    return "What do you know before the course? Nobody passes or fails, and you need not take it."
  if (attempts === 1) return "You may take it once."
  const often = attempts === null ? "again as often as you like" : `up to ${attempts} times`
  return `Drawn from the bank each time. You may take it ${often}; every attempt is kept.`
}

function QuizLine({ quiz, size }: { quiz: Quiz; size: number }) {
  return (
    <li>
      <span className={styles["mark"]}>
        <LessonMark voice={quiz.voice} quiz={quiz.id} />
      </span>
      <div>
        <h3>
          <a href={quiz.path}>{quiz.kind === "module" ? "Quiz of this module" : quiz.title}</a>
        </h3>
        <p>{quizLead(quiz)}</p>
      </div>
      <span className={styles["time"]}>{size} questions</span>
    </li>
  )
}
