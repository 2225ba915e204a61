import { type Course, strengths } from "@/lib/course/schema"
import { StrengthMark } from "@/ui/lesson/strength"
import styles from "./grounds.module.css"

type Props = { course: Course; claims: string[] }

/** How sure one part of a figure is, and where it comes from, in one line: sources of one strength together. */
export function Grounds({ course, claims }: Props) {
  const known = claims.flatMap((id) => course.claims[id] ?? [])
  const lines = strengths.flatMap((strength) => {
    const sources = known.filter((claim) => claim.strength === strength).flatMap((claim) => claim.sources)
    return sources.length > 0 ? [{ strength, sources: [...new Set(sources)] }] : []
  })
  return (
    <span className={styles["grounds"]} data-grounds="">
      {lines.map(({ strength, sources }) => (
        <span key={strength}>
          <StrengthMark strength={strength} />{" "}
          {sources.map((id, index) => (
            <span key={id}>
              {index > 0 ? "; " : ""}
              <a href={`#source-${id}`}>{course.sources[id]?.short}</a>
            </span>
          ))}
        </span>
      ))}
    </span>
  )
}
