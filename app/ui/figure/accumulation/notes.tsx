import type { Course } from "@/lib/course/schema"
import { RestsOn } from "../rests-on"
import styles from "./notes.module.css"

type Props = { course: Course; notes: { words: string; claim: string }[] }

/** What is to be kept in mind, each with its mark. */
export function Notes({ course, notes }: Props) {
  return (
    <ul className={styles["notes"]}>
      {notes.map(({ words, claim }) => (
        <li key={words}>
          {words} <RestsOn course={course} claim={claim} />
        </li>
      ))}
    </ul>
  )
}
