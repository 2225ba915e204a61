import { lessonPath, modulePath, quizPath } from "@/lib/course/address"
import type { Lesson, Module, Voice } from "@/lib/course/schema"
import styles from "./turn.module.css"

type Props = { module: Module; lesson: Lesson; voice: Voice }

/** Before and next. After the last lesson comes the quiz. */
export function Turn({ module, lesson, voice }: Props) {
  const at = module.lessons.indexOf(lesson)
  const before = module.lessons[at - 1]
  const next = module.lessons[at + 1]
  const path = (to: Lesson) => lessonPath(voice, module.slug, to.slug)
  return (
    <nav className={styles["turn"]} aria-label="Before and next" data-screen-only>
      <a href={before ? path(before) : modulePath(voice, module.slug)} rel="prev">
        <small>Before</small>
        <strong>{before ? before.voices[voice].title : module.title[voice]}</strong>
      </a>
      <a href={next ? path(next) : quizPath(voice, module.slug)} rel="next">
        <small>Next</small>
        <strong>{next ? next.voices[voice].title : "The quiz of this module"}</strong>
      </a>
    </nav>
  )
}
