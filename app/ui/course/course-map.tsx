import { coursePath, lessonPath } from "@/lib/course/address"
import { voices, type Course, type Voice } from "@/lib/course/schema"
import { LinkButton } from "@/ui/button"
import { courseMinutes, roughly } from "@/ui/minutes"
import { FinalMap, ModuleMap } from "./module-map"
import { Straight } from "./straight"
import styles from "./map.module.css"

const VOICES: Record<Voice, { name: string; go: string }> = {
  staff: { name: "For staff", go: "Start the staff course" },
  patient: { name: "For patients", go: "Start the patient course" },
}

/** Both voices on one page, side by side where there is room: each module beside its twin. */
export function CourseMap({ course }: { course: Course }) {
  return (
    <>
      <nav className={styles["jump"]} aria-label="On this page">
        {voices.map((voice) => (
          <a key={voice} href={`#voice-${voice}`}>
            {VOICES[voice].name}
          </a>
        ))}
      </nav>
      <div className={styles["voices"]}>
        {voices.map((voice) => (
          <VoiceColumn key={voice} course={course} voice={voice} />
        ))}
      </div>
    </>
  )
}

function VoiceColumn({ course, voice }: { course: Course; voice: Voice }) {
  return (
    <section aria-labelledby={`voice-${voice}`}>
      <div className={styles["head"]}>
        <h2 id={`voice-${voice}`}>
          <a href={coursePath(voice)}>{VOICES[voice].name}</a>
        </h2>
        <p>
          {course.title[voice]}. {roughly(courseMinutes(course.modules, voice), "About")} of reading.
        </p>
        <Start course={course} voice={voice} />
      </div>
      <Straight course={course} voice={voice} heading="h3" />
      {course.modules.map((module) => (
        <ModuleMap key={module.id} course={course} module={module} voice={voice} />
      ))}
      <FinalMap course={course} voice={voice} />
    </section>
  )
}

/** Everything there is in one voice, with what each module is about. */
export function VoiceMap({ course, voice }: { course: Course; voice: Voice }) {
  return (
    <>
      <Start course={course} voice={voice} />
      <Straight course={course} voice={voice} heading="h2" wide />
      <section className={styles["whole"]} aria-labelledby="lessons">
        <h2 id="lessons">All lessons</h2>
        {course.modules.map((module) => (
          <ModuleMap key={module.id} course={course} module={module} voice={voice} whole />
        ))}
        <FinalMap course={course} voice={voice} />
      </section>
    </>
  )
}

function Start({ course, voice }: { course: Course; voice: Voice }) {
  const module = course.modules[0]
  const lesson = module?.lessons[0]
  if (!module || !lesson) return null
  return (
    <p className={styles["start"]}>
      <LinkButton href={lessonPath(voice, module.slug, lesson.slug)}>{VOICES[voice].go}</LinkButton>
    </p>
  )
}
