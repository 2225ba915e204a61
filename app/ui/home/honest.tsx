import type { Course } from "@/lib/course/schema"
import { signedWords } from "@/lib/course/signed"
import styles from "./honest.module.css"

const count = (things: object) => Object.keys(things).length

/** The pages that let anybody check the course, with what they really hold today. */
export function Honest({ course }: { course: Course }) {
  return (
    <section className={styles["honest"]} aria-labelledby="honest">
      <h2 id="honest">You can check all of it</h2>
      <dl>
        <div>
          <dt>
            <a href="/statements">Sentence by sentence</a>
          </dt>
          <dd>
            The course began with one common leaflet. Here are its {course.statements.length} statements, how
            well each is supported, and what had to be put right.
          </dd>
        </div>
        <div>
          <dt>
            <a href="/sources">Claims and sources</a>
          </dt>
          <dd>
            {count(course.claims)} claims and {count(course.sources)} publications, each with the day it was
            last checked.
          </dd>
        </div>
        <div>
          <dt>
            <a href="/about">Who stands by it</a>
          </dt>
          <dd>{signedWords(course)} What the marks mean, and what is kept about you.</dd>
        </div>
      </dl>
    </section>
  )
}
