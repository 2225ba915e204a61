import type { Course } from "@/lib/course/schema"
import { whereTaught } from "@/lib/course/address"
import { StrengthMark } from "@/ui/lesson/strength"
import styles from "./home.module.css"

/** Friedman 2017: of each hundred people, how many still had moderate or severe pain after a week. */
const ARMS = [
  { name: "with diazepam", of100: 32, tone: "drug" },
  { name: "with a dummy pill", of100: 22, tone: "dummy" },
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
              <b>{arm.of100}</b> of 100 {arm.name}
            </figcaption>
            <Hundred count={arm.of100} tone={arm.tone} />
          </figure>
        ))}
      </div>
    </section>
  )
}

const places = Array.from({ length: 100 }, (_, index) => ({
  x: 6 + 12 * Math.floor(index / 4),
  y: 6 + 12 * (index % 4),
}))

/** 25 by 4 people: the first `count` filled, the rest rings. Two paths instead of a hundred circles. */
function Hundred({ count, tone }: { count: number; tone: "drug" | "dummy" }) {
  const full = places.slice(0, count).map(({ x, y }) => `M${x} ${y}h.01`)
  const rings = places.slice(count).map(({ x, y }) => `M${x - 4} ${y}a4 4 0 1 1 0 .01`)
  return (
    <svg viewBox="0 0 300 48" className={styles[tone]} aria-hidden="true">
      <path className={styles["full"]} d={full.join("")} />
      <path className={styles["ring"]} d={rings.join("")} />
    </svg>
  )
}
