import type { Module } from "@/lib/course/schema"
import { LinkButton } from "@/ui/button"
import { courseMinutes } from "@/ui/minutes"
import { Spine } from "./spine"
import styles from "./home.module.css"

export function Hero({ modules }: { modules: Module[] }) {
  return (
    <section className={styles["hero"]}>
      <div>
        <h1>Diazepam for back pain: what it does, what it risks, what else helps</h1>
        <p>
          {courseMinutes(modules, "staff")} minutes of reading for staff, {courseMinutes(modules, "patient")}{" "}
          for patients. Every claim says how sure we are, and where it comes from.
        </p>
        <div className={styles["go"]}>
          <LinkButton href="/course">Start the course</LinkButton>
          <LinkButton href="/about" tone="quiet">
            What this is
          </LinkButton>
        </div>
      </div>
      <Spine />
    </section>
  )
}
