import { whereTaught } from "@/lib/course/address"
import { strengths, type Claim, type Course } from "@/lib/course/schema"
import { sourcesOf } from "@/ui/lesson/sources-of"
import { StrengthMark } from "@/ui/lesson/strength"
import { day } from "@/ui/day"
import { counted } from "@/ui/minutes"
import styles from "./ledger.module.css"

/** Every claim of the course under how sure we are of it. */
export function Ledger({ course }: { course: Course }) {
  const claims = Object.values(course.claims)
  return strengths.map((strength) => {
    const those = claims.filter((claim) => claim.strength === strength)
    if (those.length === 0) return null
    return (
      <details key={strength} className={styles["group"]}>
        <summary>
          <StrengthMark strength={strength} /> <span>{counted(those.length, "claim")}</span>
        </summary>
        <ul>
          {those.map((claim) => (
            <Line key={claim.id} course={course} claim={claim} />
          ))}
        </ul>
      </details>
    )
  })
}

function Line({ course, claim }: { course: Course; claim: Claim }) {
  const taught = whereTaught(course, "staff", claim.id)
  return (
    <li>
      <p>{claim.statement}</p>
      <small>
        {sourcesOf(course, claim.sources).map((source, index) => (
          <span key={source.id}>
            {index > 0 ? "; " : ""}
            <a href={`#source-${source.id}`}>{source.short}</a>
          </span>
        ))}
        . Last checked {day(claim.reviewedOn)}, to be reviewed by {day(claim.reviewBy)}.{" "}
        {taught ? <a href={taught}>In the lesson</a> : null}
      </small>
    </li>
  )
}
