import type { Course } from "@/lib/course/schema"
import { whereTaught } from "@/lib/course/address"
import { Crowd } from "@/ui/figure/risks/crowd"
import { StrengthMark } from "@/ui/lesson/strength"
import styles from "./home.module.css"

/** Friedman 2017: of each hundred people, how many still had moderate or severe pain after a week. */
const ARMS = [
  { name: "with diazepam", events: 32, of: 100 },
  { name: "with a dummy pill", events: 22, of: 100 },
] as const
const CLAIM = "friedman-pain-at-week"

/** One result, as large as it deserves. Drawn as a hundred people each, so that the numbers can be counted. */
export function Trial({ course }: { course: Course }) {
  const claim = course.claims[CLAIM]
  const taught = whereTaught(course, "staff", CLAIM)
  if (!claim) return null
  return (
    <section className={styles["trial"]} aria-labelledby="trial">
      <div>
        <h2 id="trial">Did adding diazepam help?</h2>
        <p>
          In one trial, 114 people with acute back pain took naproxen with diazepam, or naproxen with a dummy
          pill. A week later, this many of each hundred still had moderate or severe pain. Nobody was chosen
          for spasm, and the groups are too small to read much into the difference; it gives no sign of a
          benefit.
        </p>
        <p className={styles["source"]}>
          <StrengthMark strength={claim.strength} />
          <span>
            Friedman 2017, one trial. {taught ? <a href={taught}>Where the course says so</a> : null}
          </span>
        </p>
      </div>
      <div className={styles["arms"]}>
        {ARMS.map((arm) => (
          <figure key={arm.name}>
            <figcaption>
              <b>{arm.events}</b> of {arm.of} {arm.name}
            </figcaption>
            <Crowd {...arm} />
          </figure>
        ))}
      </div>
    </section>
  )
}
