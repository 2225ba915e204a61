import type { Course, Voice } from "@/lib/course/schema"
import { Grounds } from "./grounds"
import styles from "./always.module.css"

type Point = { words: Record<Voice, string>; claims: string[] }
type Props = { points: Point[]; course: Course; voice: Voice }

/** What holds whatever was answered. */
export function Always({ points, course, voice }: Props) {
  return (
    <div className={styles["always"]}>
      <ul>
        {points.map(({ words, claims }) => (
          <li key={words.staff}>
            {words[voice]} <Grounds course={course} claims={claims} />
          </li>
        ))}
      </ul>
    </div>
  )
}
