import type { Course } from "@/lib/course/schema"
import { RestsOn } from "./rests-on"
import styles from "./notes.module.css"

type Props = {
  course: Course
  notes: { words: string; claim: string }[]
  /** Warnings have an edge. */
  warn?: boolean
}

/** What is to be kept in mind beside a figure, each with its mark. */
export function Notes({ course, notes, warn = false }: Props) {
  return (
    <ul className={styles["notes"]} data-warn={warn}>
      {notes.map(({ words, claim }) => (
        <li key={words}>
          {words} <RestsOn course={course} claim={claim} />
        </li>
      ))}
    </ul>
  )
}
