import { paperSize } from "@/lib/attempt/draw"
import { lessonPath, modulePath, numberedTitle, quizId, quizPath } from "@/lib/course/address"
import type { Course, Module, Voice } from "@/lib/course/schema"
import { LessonMark } from "@/ui/lesson/lesson-mark"
import { readingMinutes } from "@/ui/minutes"
import styles from "./map.module.css"

type Props = {
  course: Course
  module: Module
  voice: Voice
  /** Says what the module is about as well. */
  whole?: boolean
}

/** A module and its stops on the way: the lessons, then the quiz, each with how far the reader is. */
export function ModuleMap({ course, module, voice, whole = false }: Props) {
  const { number, title, summary } = module
  return (
    <section className={styles["module"]}>
      <header>
        <h3>
          <a href={modulePath(voice, module.slug)}>{numberedTitle({ number, title: title[voice] })}</a>
        </h3>
        {whole ? <p>{summary[voice]}</p> : null}
        {whole ? <p>{readingMinutes(module, voice)} minutes of reading</p> : null}
      </header>
      <Stops module={module} voice={voice} quizSize={paperSize(course, module, voice)} />
    </section>
  )
}

function Stops({ module, voice, quizSize }: { module: Module; voice: Voice; quizSize: number }) {
  return (
    <ol className={styles["stops"]}>
      {module.lessons.map(({ id, slug, voices }) => (
        <li key={id}>
          <a href={lessonPath(voice, module.slug, slug)}>
            <LessonMark voice={voice} lesson={id} />
            <span>{voices[voice].title}</span>
          </a>
          <span className={styles["size"]}>{voices[voice].minutes} min</span>
        </li>
      ))}
      {quizSize > 0 ? (
        <li>
          <a href={quizPath(voice, module.slug)}>
            <LessonMark voice={voice} quiz={quizId(module, voice)} />
            <span>Quiz</span>
          </a>
          <span className={styles["size"]}>{quizSize} questions</span>
        </li>
      ) : null}
    </ol>
  )
}
