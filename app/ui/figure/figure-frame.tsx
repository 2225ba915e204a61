import type { ReactNode } from "react"
import type { Course, Voice } from "@/lib/course/schema"
import type { FigureName } from "@/lib/figure/schema"
import { EvidenceLine } from "./evidence-line"
import type { SurfaceName } from "./props"
import styles from "./figure-frame.module.css"

type Props = {
  name: FigureName
  head: { title: Record<Voice, string>; lead: Record<Voice, string> }
  course: Course
  voice: Voice
  surface: SurfaceName
  /** What it rests on as a whole; an empty list where each part says so itself. */
  claims: string[]
  /** The same in words or as a table: for who cannot see it, for who has no scripts. */
  twin?: ReactNode
  /** What stands on paper instead of the children. */
  print?: ReactNode
  children: ReactNode
}

/** What every figure has: a name, what to do with it, the same as text, and what it rests on. */
export function FigureFrame(props: Props) {
  const { name, head, course, voice, surface, claims, twin, print, children } = props
  const title = `figure-${name}`
  return (
    <figure className={styles["figure"]} aria-labelledby={title} data-figure={name}>
      <figcaption className={styles["caption"]}>
        <h3 id={title}>{head.title[voice]}</h3>
        <p>{head.lead[voice]}</p>
      </figcaption>
      <div className={styles["stage"]}>{surface === "handout" ? (print ?? twin ?? children) : children}</div>
      {twin && surface !== "handout" ? (
        <details className={styles["twin"]}>
          <summary>The same as text</summary>
          {twin}
        </details>
      ) : null}
      {claims.length > 0 ? <EvidenceLine course={course} claims={claims} /> : null}
    </figure>
  )
}
