import styles from "./home.module.css"

const DOORS = [
  {
    href: "/course/staff",
    title: "I work with patients",
    words:
      "How the drug works, what the trials found, what never to mix it with, and words you can use at the bedside.",
    go: "Staff course",
  },
  {
    href: "/course/patient",
    title: "My back hurts",
    words:
      "Plain words. What this tablet can and cannot do, what never to mix it with, and what to try first.",
    go: "Patient course",
  },
  {
    href: "/manage",
    title: "I look after the training",
    words: "Everyone on one page: who has not begun, who is under way, who has passed, and when.",
    go: "Who has done it",
  },
]

/** Three readers, three ways in. */
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
