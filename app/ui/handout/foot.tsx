import { signedWords } from "@/lib/course/signed"
import type { Course, Source, Voice } from "@/lib/course/schema"
import { day } from "@/ui/day"
import { sourcesOf } from "@/ui/lesson/sources-of"
import { StrengthLegend } from "@/ui/lesson/strength-legend"
import styles from "./handout.module.css"

type Props = { course: Course; voice: Voice; claims: string[] }

/** In small print: how sure, from where, and who stands by it. */
export function Foot({ course, voice, claims }: Props) {
  const ids = claims.flatMap((id) => course.claims[id]?.sources ?? [])
  const sources = sourcesOf(course, [...new Set(ids)])
  return (
    <footer className={styles["foot"]}>
      <StrengthLegend />
      {voice === "patient" ? <InShort sources={sources} /> : <InFull sources={sources} />}
      <p>
        <b>Education, not medical advice.</b> Do not start, change or stop a medicine because of this paper:
        speak to a prescriber or a pharmacist. {signedWords(course)}
      </p>
    </footer>
  )
}

/** "23 Nov 2026", or the first and the last of several days. */
function checkedOn(sources: Source[]): string {
  const days = sources.map(({ checked }) => checked).toSorted()
  const [first, last] = [days.at(0), days.at(-1)]
  if (!first || !last) return ""
  return first === last ? day(first) : `${day(first)} to ${day(last)}`
}

function InShort({ sources }: { sources: Source[] }) {
  return (
    <p>
      <b>Where this comes from:</b> {sources.map(({ short }) => short).join("; ")}. Last checked{" "}
      {checkedOn(sources)}.
    </p>
  )
}

function InFull({ sources }: { sources: Source[] }) {
  return (
    <div>
      <p>
        <b>Sources,</b> last checked {checkedOn(sources)}:
      </p>
      <ul className={styles["sources"]}>
        {sources.map(({ id, short, citation }) => (
          <li key={id}>
            <b>{short}.</b> {citation}
          </li>
        ))}
      </ul>
    </div>
  )
}
