import { hasQuiz, lessonPath, modulePath, quizPath } from "@/lib/course/address"
import type { Course, Lesson, Module, Voice } from "@/lib/course/schema"
import styles from "./turn.module.css"

type Props = { course: Course; module: Module; lesson: Lesson; voice: Voice }

type Way = { path: string; words: string }

/** Before and next. After the last lesson comes the quiz; after an introduction, the first module. */
export function Turn({ course, module, lesson, voice }: Props) {
  const at = module.lessons.indexOf(lesson)
  const before = module.lessons[at - 1]
  const next = module.lessons[at + 1]
  const toLesson = (to: Lesson): Way => ({
    path: lessonPath(voice, module.slug, to.slug),
    words: to.voices[voice].title,
  })
  const toModule = (to: Module): Way => ({ path: modulePath(voice, to.slug), words: to.title[voice] })
  const quiz = { path: quizPath(voice, module.slug), words: "The quiz of this module" }
  const after = course.modules[course.modules.indexOf(module) + 1] ?? module
  return (
    <nav className={styles["turn"]} aria-label="Before and next" data-screen-only>
      <Step name="Before" rel="prev" way={before ? toLesson(before) : toModule(module)} />
      <Step
        name="Next"
        rel="next"
        way={next ? toLesson(next) : hasQuiz(module, voice) ? quiz : toModule(after)}
      />
    </nav>
  )
}

function Step({ name, rel, way }: { name: string; rel: string; way: Way }) {
  return (
    <a href={way.path} rel={rel}>
      <small>{name}</small>
      <strong>{way.words}</strong>
    </a>
  )
}
