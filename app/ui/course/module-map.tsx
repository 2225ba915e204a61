import { paperSize } from "@/lib/attempt/draw"
import { lessonPath, modulePath, numberedTitle } from "@/lib/course/address"
import { finalOf, moduleQuiz, preTestOf, type Quiz } from "@/lib/course/quizzes"
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
      <Stops course={course} module={module} voice={voice} />
    </section>
  )
}

function Stops({ course, module, voice }: { course: Course; module: Module; voice: Voice }) {
  const preTest = module === course.modules[0] ? preTestOf(course, voice) : null
  const quiz = moduleQuiz(module, voice)
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
      {preTest ? <QuizStop course={course} quiz={preTest} words={preTest.title} /> : null}
      {quiz ? <QuizStop course={course} quiz={quiz} words="Quiz" /> : null}
    </ol>
  )
}

function QuizStop({ course, quiz, words }: { course: Course; quiz: Quiz; words: string }) {
  return (
    <li>
      <a href={quiz.path}>
        <LessonMark voice={quiz.voice} quiz={quiz.id} />
        <span>{words}</span>
      </a>
      <span className={styles["size"]}>{paperSize(course, quiz)} questions</span>
    </li>
  )
}

/** The last stop of all: a test of the whole course. Nothing where there is none. */
export function FinalMap({ course, voice }: { course: Course; voice: Voice }) {
  const quiz = finalOf(course, voice)
  if (!quiz) return null
  return (
    <section className={styles["module"]}>
      <header>
        <h3>At the end</h3>
      </header>
      <ol className={styles["stops"]}>
        <QuizStop course={course} quiz={quiz} words={quiz.title} />
      </ol>
    </section>
  )
}
