import { coursePath } from "@/lib/course/address"
import { LinkButton } from "@/ui/button"
import styles from "./who.module.css"

/** An empty record says how it fills, and where to begin. */
export function NotBegun() {
  return (
    <section>
      <h2>Nothing is kept yet</h2>
      <p>Read a lesson or take a quiz, and it shows here.</p>
      <div className={styles["ways"]}>
        <LinkButton href={coursePath("staff")}>Staff course</LinkButton>
        <LinkButton tone="quiet" href={coursePath("patient")}>
          Patient course
        </LinkButton>
      </div>
    </section>
  )
}
