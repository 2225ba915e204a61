import type { Course } from "@/lib/course/schema"
import type { Approach } from "@/lib/figure/ladder/schema"
import { RestsOn } from "../rests-on"
import styles from "./ladder.module.css"

/** What is known of one approach: how much, how sure, and from where. */
export function Evidence({ approach, course }: { approach: Approach; course: Course }) {
  return (
    <>
      <p>
        {approach.size} {approach.certainty ? `Certainty: ${approach.certainty}.` : null}
      </p>
      {approach.with ? <p className={styles["with"]}>{approach.with}</p> : null}
      {approach.claims.map((claim) => (
        <p key={claim}>
          <RestsOn course={course} claim={claim} />
        </p>
      ))}
    </>
  )
}
