import type { Claim, Source } from "@/lib/course/schema"
import { day } from "@/ui/day"
import styles from "./sources-list.module.css"

/** Said of every source: how it was read. */
export const markWords: Record<Source["mark"], string> = {
  verified: "seen at its source",
  copy: "seen as a copy or a report",
  knowledge: "cited from general knowledge, not seen",
}

export function SourceLine({ source }: { source: Source }) {
  return (
    <li id={`source-${source.id}`}>
      <b>{source.short}.</b> {source.citation}{" "}
      {source.address ? (
        <a href={source.address} rel="noreferrer">
          Open<span className="unseen"> {source.short}</span>
        </a>
      ) : null}
      <small>
        Last checked {day(source.checked)}; {markWords[source.mark]}.
      </small>
    </li>
  )
}

type Props = { heading: string; sources: Source[]; claims: Claim[] }

/** What a page rests on, when it was last checked, and who has reviewed it. */
export function SourcesList({ heading, sources, claims }: Props) {
  const reviewers = [...new Set(claims.flatMap(({ reviewedBy }) => reviewedBy ?? []))]
  const everyone = claims.length > 0 && claims.every(({ reviewedBy }) => reviewedBy !== null)
  return (
    <section className={styles["sources"]} aria-labelledby="sources">
      <h2 id="sources">{heading}</h2>
      <ul>
        {sources.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
      <p className={styles["review"]}>
        {everyone ? `Reviewed by ${reviewers.join(", ")}.` : "Not yet reviewed by a clinician."}
      </p>
    </section>
  )
}
