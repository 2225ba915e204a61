import type { Course, Voice } from "@/lib/course/schema"
import type { Said } from "@/lib/figure/plan/schema"
import { StrengthMark } from "@/ui/lesson/strength"
import styles from "./plan.module.css"

type Props = { says: Said[]; course: Course; voice: Voice }

/** Sentences, each with how sure we are and where it comes from. Spans only: it stands inside a paragraph. */
export function Known({ says, course, voice }: Props) {
  return (
    <>
      {says.map(({ text, claim: id }) => {
        const claim = course.claims[id]
        return (
          <span key={text.staff} className={styles["known"]}>
            {text[voice]}{" "}
            {claim ? (
              <span className={styles["basis"]}>
                <StrengthMark strength={claim.strength} />{" "}
                {claim.sources.map((source, index) => (
                  <span key={source}>
                    {index > 0 ? "; " : ""}
                    <a href={`#source-${source}`}>{course.sources[source]?.short}</a>
                  </span>
                ))}
              </span>
            ) : null}
          </span>
        )
      })}
    </>
  )
}
