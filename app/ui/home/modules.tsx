import { paperSize } from "@/lib/attempt/draw"
import { coursePath, modulePath } from "@/lib/course/address"
import { finalOf, moduleQuiz } from "@/lib/course/quizzes"
import type { Course, Module } from "@/lib/course/schema"
import { People } from "@/ui/drawing/people"
import { counted, readingMinutes } from "@/ui/minutes"
import styles from "./modules.module.css"

const WORDS = ["No", "One", "Two", "Three", "Four", "Five", "Six"]
const inWords = (count: number) => WORDS[count] ?? String(count)

/** The modules in order, with what the course really holds. What comes before the first has no number. */
export function Modules({ course }: { course: Course }) {
  const numbered = course.modules.filter(({ number }) => number > 0)
  return (
    <section className={styles["modules"]} aria-labelledby="modules">
      <header>
        <h2 id="modules">{inWords(numbered.length)} modules</h2>
        <People ground={false} />
      </header>
      <ol>
        {course.modules.map((module) => (
          <ModuleLine
            key={module.id}
            module={module}
            quizSize={paperSize(course, moduleQuiz(module, "staff"))}
          />
        ))}
        <FinalLine course={course} />
      </ol>
      <p className={styles["more"]}>
        These are the words for staff. <a href={coursePath("patient")}>The same for patients</a>{" "}
        <a href="/course">All lessons and tools on one page</a>
      </p>
    </section>
  )
}

/** What comes last, in the words for staff. */
function FinalLine({ course }: { course: Course }) {
  const quiz = finalOf(course, "staff")
  if (!quiz) return null
  return (
    <li data-before>
      <span className={styles["number"]} aria-hidden="true">
        Last
      </span>
      <div>
        <h3>
          <a href={quiz.path}>{quiz.title}</a>
        </h3>
        <p>Questions on all of it, with what you missed and where to read it again.</p>
      </div>
      <span className={styles["size"]}>{paperSize(course, quiz)} questions</span>
    </li>
  )
}

function ModuleLine({ module, quizSize }: { module: Module; quizSize: number }) {
  const { number, slug, title, summary, lessons } = module
  return (
    <li data-before={number === 0 || undefined}>
      <span className={styles["number"]} aria-hidden="true">
        {number || "First"}
      </span>
      <div>
        <h3>
          <a href={modulePath("staff", slug)}>{title.staff}</a>
        </h3>
        <p>{summary.staff}</p>
      </div>
      <span className={styles["size"]}>
        {counted(lessons.length, "lesson")} · {readingMinutes(module, "staff")} min
        {quizSize > 0 ? ` · quiz of ${quizSize}` : ""}
      </span>
    </li>
  )
}
