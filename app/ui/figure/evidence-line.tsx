import type { Course } from "@/lib/course/schema"
import { StrengthMark } from "@/ui/lesson/strength"
import styles from "./evidence-line.module.css"

type Props = { course: Course; claims: string[] }

/** Under a figure: how sure each of its claims is, and where it comes from. */
export function EvidenceLine({ course, claims }: Props) {
  const known = claims.flatMap((id) => course.claims[id] ?? [])
  return (
    <ul className={styles["evidence"]} aria-label="What this rests on">
      {known.map(({ id, strength, sources }) => (
        <li key={id}>
          <StrengthMark strength={strength} />{" "}
          {sources.map((source, index) => (
            <span key={source}>
              {index > 0 ? "; " : ""}
              <a href={`#source-${source}`}>{course.sources[source]?.short}</a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
