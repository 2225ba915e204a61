import { compileLesson } from "@/lib/course/compile"
import type { Course, Lesson, Module, Voice } from "@/lib/course/schema"
import { Problems } from "@/ui/dev/problems"
import { Bar } from "@/ui/frame/bar"
import { runLesson } from "@/ui/lesson/prose"
import { SourcesList } from "@/ui/lesson/sources-list"
import { claimIdsOf, sourcesOf } from "@/ui/lesson/sources-of"
import { CheckNotes } from "./check-slide"
import { slideComponents } from "./components"
import { Controls } from "./controls"
import { Presenter } from "./presenter"
import { Settings } from "./settings"
import { Slide } from "./slide"
import { slidesOf } from "./slides"
import { TitleSlide } from "./title-slide"
import styles from "./deck.module.css"

type Props = { course: Course; module: Module; lesson: Lesson; voice: Voice }

/** A lesson as slides: title, its parts, its question, its sources. A column without scripts, one at a time with them. */
export async function DeckPage(props: Props) {
  const { course, lesson, voice } = props
  const text = lesson.voices[voice]
  if (text.problems.length > 0) return <Problems problems={text.problems} />
  const components = slideComponents({ course, lesson, voice })
  const parts = slidesOf(runLesson((await compileLesson(text)).code, components), components)
  const total = parts.length + 2
  return (
    <>
      <div className={styles["top"]}>
        <Bar />
      </div>
      <main id="main" tabIndex={-1} className={styles["deck"]} data-voice={voice}>
        <div className={styles["slides"]}>
          <Slide number={1} total={total}>
            <TitleSlide {...props} />
          </Slide>
          {parts.map(({ body, notes, asks }, index) => (
            <Slide
              key={index}
              number={index + 2}
              total={total}
              notes={asks ? <CheckNotes course={course} id={text.checks[0] ?? ""} voice={voice} /> : notes}
            >
              {body}
            </Slide>
          ))}
          <Slide number={total} total={total}>
            <div>
              <Sources {...props} />
            </div>
          </Slide>
        </div>
        <Controls>
          <Settings {...props} />
        </Controls>
        <Presenter />
      </main>
    </>
  )
}

function Sources({ course, lesson, voice }: Props) {
  const claims = claimIdsOf(course, lesson.voices[voice]).flatMap((id) => course.claims[id] ?? [])
  const sources = sourcesOf(course, [...new Set(claims.flatMap((claim) => claim.sources))])
  return <SourcesList heading="Sources" sources={sources} claims={claims} />
}
