import { numberedTitle } from "@/lib/course/address"
import type { Module } from "@/lib/course/schema"
import { teachModulePath } from "@/lib/teach/address"
import { counted } from "@/ui/minutes"
import styles from "./teach.module.css"

/** The modules, each with what it holds for an educator. */
export function Modules({ modules }: { modules: Module[] }) {
  return (
    <ol className={styles["modules"]}>
      {modules.map(({ id, slug, number, title, summary, lessons }) => (
        <li key={id}>
          <h3>
            <a href={teachModulePath(slug)}>{numberedTitle({ number, title: title.staff })}</a>
          </h3>
          <p>{summary.staff}</p>
          <small>{counted(lessons.length, "lesson")}, for patients and for staff</small>
        </li>
      ))}
    </ol>
  )
}
