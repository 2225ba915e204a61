import { paperSize } from "@/lib/attempt/draw"
import { moduleQuiz } from "@/lib/course/quizzes"
import { claimAnchor, lessonPath } from "@/lib/course/address"
import { compileLesson } from "@/lib/course/compile"
import type { Course, Lesson, Module, Voice } from "@/lib/course/schema"
import { handoutPath } from "@/lib/teach/address"
import { Problems } from "@/ui/dev/problems"
import { Bar } from "@/ui/frame/bar"
import { Footer } from "@/ui/frame/footer"
import { KeepLesson } from "@/ui/offline/keep-lesson"
import { Bookmark } from "./bookmark"
import { LessonEnd } from "./lesson-end"
import { lessonComponents } from "./page-components"
import { Prose } from "./prose"
import { Rail } from "./rail"
import { SourcesList } from "./sources-list"
import { claimIdsOf, sourcesOf } from "./sources-of"
import { Turn } from "./turn"
import { VoiceSwitch } from "./voice-switch"
import styles from "./lesson-page.module.css"

type Props = { course: Course; module: Module; lesson: Lesson; voice: Voice }

const address = ({ module, lesson }: Props, voice: Voice) => lessonPath(voice, module.slug, lesson.slug)

/** Ids that stand in both voices: what the voice switch can carry a reader to. */
function sharedPlaces({ voices: { staff, patient } }: Lesson): string[] {
  const claims = staff.claims.filter((id) => patient.claims.includes(id)).map(claimAnchor)
  const headings = staff.headings
    .map(({ id }) => id)
    .filter((id) => patient.headings.some((one) => one.id === id))
  return [...claims, ...headings, "check"]
}

/** A lesson as somebody reads it alone. The same for everyone; what is personal fills itself in. */
export async function LessonPage(props: Props) {
  const { course, module, lesson, voice } = props
  const text = lesson.voices[voice]
  const code = text.problems.length > 0 ? null : (await compileLesson(text)).code
  const claims = claimIdsOf(course, text).flatMap((id) => course.claims[id] ?? [])
  const sources = sourcesOf(course, [...new Set(claims.flatMap((claim) => claim.sources))])
  return (
    <>
      <Bar current="course">
        <VoiceSwitch
          voice={voice}
          addresses={{ staff: address(props, "staff"), patient: address(props, "patient") }}
          shared={sharedPlaces(lesson)}
        />
      </Bar>
      <div className={styles["page"]} data-voice={voice}>
        <div className={styles["aside"]}>
          <Rail
            module={module}
            voice={voice}
            lessonId={lesson.id}
            quizSize={paperSize(course, moduleQuiz(module, voice))}
          />
        </div>
        <main id="main" tabIndex={-1} className={styles["column"]}>
          <p className={styles["kicker"]}>
            {module.number === 0 ? "Introduction" : `Module ${module.number}`}, lesson {lesson.number} of{" "}
            {module.lessons.length} · {text.minutes} minutes
          </p>
          <h1>{text.title}</h1>
          <p className={styles["lead"]}>{text.lead}</p>
          {code === null ? (
            <Problems problems={text.problems} />
          ) : (
            <Prose code={code} components={lessonComponents({ course, lesson, voice })} />
          )}
          <LessonEnd voice={voice} lesson={lesson.id} />
          <p className={styles["paper"]} data-screen-only>
            <a href={handoutPath(voice, module.slug, lesson.slug)}>Handout (print)</a>
          </p>
          <Turn course={course} module={module} lesson={lesson} voice={voice} />
          <SourcesList heading="Sources of this lesson" sources={sources} claims={claims} />
        </main>
      </div>
      <Bookmark voice={voice} lesson={lesson.id} headings={text.headings} />
      <KeepLesson />
      <Footer />
    </>
  )
}
