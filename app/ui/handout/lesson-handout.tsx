import { lessonPath, numberedTitle } from "@/lib/course/address"
import { compileLesson } from "@/lib/course/compile"
import type { Course, Lesson, Module, Voice } from "@/lib/course/schema"
import { handoutPath } from "@/lib/teach/address"
import { Problems } from "@/ui/dev/problems"
import { Prose } from "@/ui/lesson/prose"
import { claimIdsOf } from "@/ui/lesson/sources-of"
import { Paper, Sheet } from "@/ui/paper"
import { SafetyShort } from "@/ui/safety/safety-short"
import { paperComponents } from "./components"
import { Foot } from "./foot"
import { Head } from "./head"
import { ToWriteOn } from "./to-write-on"
import styles from "./handout.module.css"

type Props = { course: Course; module: Module; lesson: Lesson; voice: Voice }

/** A lesson on paper: its text, then what to keep at hand. At most two pages for patients. */
export async function LessonHandout({ course, module, lesson, voice }: Props) {
  const text = lesson.voices[voice]
  if (text.problems.length > 0) return <Problems problems={text.problems} />
  // What patients' paper leaves out, the figures, needs no sources there.
  const claims = voice === "patient" ? text.claims : claimIdsOf(course, text)
  const { code } = await compileLesson(text)
  const path = lessonPath(voice, module.slug, lesson.slug)
  const place = numberedTitle({ number: module.number, title: module.title[voice] })
  return (
    <Paper voice={voice} aside={<a href={path}>The lesson on the screen</a>}>
      <Sheet>
        <Head
          above={`Backwise · ${place} · lesson ${lesson.number}`}
          title={text.title}
          lead={text.lead}
          handout={handoutPath(voice, module.slug, lesson.slug)}
          leads="this lesson"
        />
        <div className={`${styles["text"]} ${voice === "patient" ? styles["brief"] : ""}`}>
          <Prose code={code} components={paperComponents({ course, lesson, voice })} />
        </div>
      </Sheet>
      <Sheet>
        <div className={styles["keep"]}>
          <SafetyShort />
          <ToWriteOn course={course} voice={voice} />
          <Foot course={course} voice={voice} claims={claims} />
        </div>
      </Sheet>
    </Paper>
  )
}
