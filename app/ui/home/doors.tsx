import { coursePath } from "@/lib/course/address"
import { teachPath } from "@/lib/teach/address"
import styles from "./doors.module.css"

const DOORS = [
  {
    href: coursePath("staff"),
    title: "I work with patients",
    words:
      "How the drug works, what the trials found, what never to mix it with, and words you can use at the bedside.",
    go: "Staff course",
  },
  {
    href: coursePath("patient"),
    title: "My back hurts",
    words:
      "Plain words. What this tablet can and cannot do, what never to mix it with, and what to try first.",
    go: "Patient course",
  },
  {
    href: teachPath,
    title: "I lead sessions",
    words:
      "Every lesson as slides with notes for you, as a handout in large print, and its questions on paper.",
    go: "For educators",
  },
  {
    href: "/manage",
    title: "I look after the training",
    words: "Everyone on one page: who has not begun, who is under way, who has passed, and when.",
    go: "Who has done it",
  },
]

/** Four readers, four ways in: those who learn first. */
export function Doors() {
  return (
    <section className={styles["doors"]} aria-label="Where to start">
      {DOORS.map(({ href, title, words, go }) => (
        <div key={href} className={styles["door"]}>
          <h2>{title}</h2>
          <p>{words}</p>
          <a href={href}>
            {go} <span aria-hidden="true">→</span>
          </a>
        </div>
      ))}
    </section>
  )
}
