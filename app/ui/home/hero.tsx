import type { Module } from "@/lib/course/schema"
import { LinkButton } from "@/ui/button"
import { Spine } from "@/ui/drawing/spine"
import { courseMinutes, roughly } from "@/ui/minutes"
import styles from "./home.module.css"

export function Hero({ modules }: { modules: Module[] }) {
  const [staff, patients] = [courseMinutes(modules, "staff"), courseMinutes(modules, "patient")]
  return (
    <section className={styles["hero"]}>
      <div>
        <h1>Diazepam for back pain: what it does, what it risks, what else helps</h1>
        <p>
          {roughly(staff, "About")} of reading for staff, {roughly(patients)} for patients. Every claim says
          how sure we are, and where it comes from.
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
