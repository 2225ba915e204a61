import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { signedWords } from "@/lib/course/signed"
import { Ledger } from "@/ui/sources/ledger"
import { Page } from "@/ui/sheet"
import { SourceLine } from "@/ui/lesson/sources-list"
import styles from "@/ui/lesson/sources-list.module.css"

export const metadata: Metadata = {
  title: "Sources",
  description: "Every claim the course makes, how sure we are of it, and every source it rests on.",
}

export default async function SourcesPage() {
  const course = await loadCourse()
  const sources = Object.values(course.sources).toSorted((a, b) => a.short.localeCompare(b.short, "en"))
  return (
    <Page
      wide
      current="sources"
      title="Sources"
      lead={`${Object.keys(course.claims).length} claims and the ${sources.length} sources they rest on. ${signedWords(course)}`}
    >
      <p>
        <a href="/statements">The leaflet that this course started from, sentence by sentence</a>
      </p>
      <Ledger course={course} />
      <section className={styles["sources"]} aria-labelledby="sources">
        <h2 id="sources">All sources</h2>
        <ul>
          {sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
      </section>
    </Page>
  )
}
