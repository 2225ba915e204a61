import type { Course } from "@/lib/course/schema"
import { StrengthMark } from "@/ui/lesson/strength"
import styles from "./rests-on.module.css"

type Props = { course: Course; claim: string }

/** Behind one part of a figure: how sure its claim is, and where that comes from. */
export function RestsOn({ course, claim: id }: Props) {
  const claim = course.claims[id]
  if (!claim) return null
  return (
    <span className={styles["rests"]}>
      <StrengthMark strength={claim.strength} />{" "}
      {claim.sources.map((source, index) => (
        <span key={source}>
          {index > 0 ? "; " : ""}
          <a href={`#source-${source}`}>{course.sources[source]?.short ?? source}</a>
        </span>
      ))}
    </span>
  )
}
