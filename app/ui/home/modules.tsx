import { modulePath } from "@/lib/course/address"
import type { Module, Voice } from "@/lib/course/schema"
import { counted, readingMinutes } from "@/ui/minutes"
import styles from "./home.module.css"

type Props = { modules: Module[]; voice: Voice; heading: string }

/** The modules in order, with what the course really holds. */
export function Modules({ modules, voice, heading }: Props) {
  return (
    <section className={styles["modules"]} aria-labelledby={`modules-${voice}`}>
      <h2 id={`modules-${voice}`}>{heading}</h2>
      <ol>
        {modules.map((module) => (
          <li key={module.id}>
            <span className={styles["number"]} aria-hidden="true">
              {module.number}
            </span>
            <div>
              <h3>
                <a href={modulePath(voice, module.slug)}>{module.title[voice]}</a>
              </h3>
              <p>{module.summary[voice]}</p>
            </div>
            <span className={styles["time"]}>
              {counted(module.lessons.length, "lesson")} · {readingMinutes(module, voice)} min
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
