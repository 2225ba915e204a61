import { lessonPath, modulePath, quizId, quizPath } from "@/lib/course/address"
import type { Module, Voice } from "@/lib/course/schema"
import { LessonMark } from "./lesson-mark"
import styles from "./rail.module.css"

type Props = { module: Module; voice: Voice; lessonId: string; quizSize: number }

/** The module's lessons and their state: beside the text on wide screens, folded above it on narrow ones. */
export function Rail(props: Props) {
  const { module, voice } = props
  return (
    <>
      <nav className={styles["rail"]} aria-label="Lessons of this module" data-screen-only>
        <h2>
          <a href={modulePath(voice, module.slug)}>{module.title[voice]}</a>
        </h2>
        <Lines {...props} />
      </nav>
      <details className={styles["folded"]} data-screen-only>
        <summary>Lessons of this module</summary>
        <nav aria-label="Lessons of this module">
          <Lines {...props} />
        </nav>
      </details>
    </>
  )
}

function Lines({ module, voice, lessonId, quizSize }: Props) {
  return (
    <ol className={styles["lines"]}>
      {module.lessons.map((lesson) => {
        const now = lesson.id === lessonId
        return (
          <li key={lesson.id}>
            <a href={lessonPath(voice, module.slug, lesson.slug)} aria-current={now ? "page" : undefined}>
              <LessonMark voice={voice} lesson={lesson.id} now={now} />
              {lesson.voices[voice].title}
            </a>
          </li>
        )
      })}
      {quizSize > 0 ? (
        <li>
          <a href={quizPath(voice, module.slug)}>
            <LessonMark voice={voice} quiz={quizId(module, voice)} />
            Quiz: {quizSize} questions
          </a>
        </li>
      ) : null}
    </ol>
  )
}
