import { paperSize } from "@/lib/attempt/draw"
import { coursePath, lessonPath, modulePath, numberedTitle, quizPath } from "@/lib/course/address"
import { voices, type Course, type Module, type Voice } from "@/lib/course/schema"
import { LinkButton } from "@/ui/button"
import { courseMinutes } from "@/ui/minutes"
import styles from "./course.module.css"

const VOICES: Record<Voice, { name: string; go: string }> = {
  staff: { name: "For staff", go: "Start the staff course" },
  patient: { name: "For patients", go: "Start the patient course" },
}

/** All lessons of both voices on one page. */
export function CourseMap({ course }: { course: Course }) {
  return (
    <div className={styles["map"]}>
      {voices.map((voice) => (
        <section key={voice} aria-labelledby={`voice-${voice}`}>
          <h2 id={`voice-${voice}`}>
            <a href={coursePath(voice)}>{VOICES[voice].name}</a>
          </h2>
          <p className={styles["sub"]}>
            {course.title[voice]} · {courseMinutes(course.modules, voice)} minutes of reading
          </p>
          {course.modules.map((module) => (
            <ModuleLines
              key={module.id}
              module={module}
              voice={voice}
              quizSize={paperSize(course, module, voice)}
            />
          ))}
          <Start course={course} voice={voice} />
        </section>
      ))}
    </div>
  )
}

export function Start({ course, voice }: { course: Course; voice: Voice }) {
  const module = course.modules[0]
  const lesson = module?.lessons[0]
  if (!module || !lesson) return null
  return (
    <p className={styles["start"]}>
      <LinkButton href={lessonPath(voice, module.slug, lesson.slug)}>{VOICES[voice].go}</LinkButton>
    </p>
  )
}

function ModuleLines({ module, voice, quizSize }: { module: Module; voice: Voice; quizSize: number }) {
  return (
    <div className={styles["module"]}>
      <h3>
        <a href={modulePath(voice, module.slug)}>
          {numberedTitle({ number: module.number, title: module.title[voice] })}
        </a>
      </h3>
      <ul>
        {module.lessons.map((lesson) => (
          <li key={lesson.id}>
            <a href={lessonPath(voice, module.slug, lesson.slug)}>{lesson.voices[voice].title}</a>
            <span>{lesson.voices[voice].minutes} min</span>
          </li>
        ))}
        {quizSize > 0 ? (
          <li>
            <a href={quizPath(voice, module.slug)}>Quiz</a>
            <span>{quizSize} questions</span>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
