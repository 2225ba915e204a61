import { signedWords } from "@/lib/course/signed"
import type { Course, Lesson, Module, Voice } from "@/lib/course/schema"
import { StrengthLegend } from "@/ui/lesson/strength-legend"
import styles from "./deck.module.css"

type Props = { course: Course; module: Module; lesson: Lesson; voice: Voice }

const READERS: Record<Voice, string> = { staff: "For staff", patient: "For patients" }

export function TitleSlide({ course, module, lesson, voice }: Props) {
  const { title, lead, minutes } = lesson.voices[voice]
  return (
    <div className={styles["title"]}>
      <p className={styles["kicker"]}>
        {READERS[voice]} · {module.title[voice]} · {minutes} minutes of reading
      </p>
      <h1>{title}</h1>
      <p className={styles["lead"]}>{lead}</p>
      <div className={styles["small"]}>
        <StrengthLegend />
        <p>Education, not medical advice. {signedWords(course)}</p>
      </div>
    </div>
  )
}
