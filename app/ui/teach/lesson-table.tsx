import type { Lesson, Module, Voice } from "@/lib/course/schema"
import { deckPath, handoutPath } from "@/lib/teach/address"
import styles from "./teach.module.css"

const READERS: { voice: Voice; name: string }[] = [
  { voice: "patient", name: "For patients" },
  { voice: "staff", name: "For staff" },
]

/** Slides and handout of each lesson, for either reader. */
export function LessonTable({ module }: { module: Module }) {
  return (
    <section aria-label="Lessons">
      <ol className={styles["lessons"]}>
        {module.lessons.map((lesson) => (
          <li key={lesson.id}>
            <h2>
              {lesson.number}. {lesson.voices.staff.title}
            </h2>
            <div className={styles["readers"]}>
              {READERS.map(({ voice, name }) => (
                <Reader key={voice} module={module} lesson={lesson} voice={voice} name={name} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

type Props = { module: Module; lesson: Lesson; voice: Voice; name: string }

function Reader({ module, lesson, voice, name }: Props) {
  const { title, minutes } = lesson.voices[voice]
  const which = <span className="unseen">{` ${name.toLowerCase()}: ${title}`}</span>
  return (
    <div className={styles["reader"]}>
      <h3>{name}</h3>
      <p>
        {title === lesson.voices.staff.title ? null : title} <small>{minutes} minutes of reading</small>
      </p>
      <p className={styles["ways"]}>
        <a href={deckPath(module.slug, voice, lesson.slug)}>Slides{which}</a>
        <a href={handoutPath(voice, module.slug, lesson.slug)}>Handout{which}</a>
      </p>
    </div>
  )
}
