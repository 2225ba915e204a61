import { Children, isValidElement, type ReactNode } from "react"
import type { Course, Voice } from "@/lib/course/schema"
import { type Group, readGroup } from "@/lib/figure/risks/rules"
import { StrengthMark } from "@/ui/lesson/strength"
import { RiskGroups } from "./risk-groups"
import styles from "./risks.module.css"

type RiskProps = { events: string; of: string; who: string }

/** One group. Drawn by the <Risks> around it, which reads what it is given. */
export function Risk(_props: RiskProps) {
  return null
}

type RisksProps = {
  claim: string
  source: string
  outcome: string
  /** "true": the number that the sum starts from is made up. */
  assumed?: string
  course: Course
  voice: Voice
  children?: ReactNode
}

const MADE_UP: Record<Voice, string> = {
  staff: "The number that the sum starts from is made up; only the ratio comes from the study.",
  patient: "The first number is made up, to show what the test means.",
}

/** Groups set side by side, each out of the same number of people. */
export function Risks({
  claim: id,
  source: sourceId,
  outcome,
  assumed,
  course,
  voice,
  children,
}: RisksProps) {
  const [claim, source] = [course.claims[id], course.sources[sourceId]]
  return (
    <figure className={styles["risks"]} data-risks={id}>
      <RiskGroups groups={groupsIn(children)} outcome={outcome} />
      <figcaption>
        {assumed === "true" ? <p>{MADE_UP[voice]}</p> : null}
        <p>
          {claim ? <StrengthMark strength={claim.strength} /> : null}{" "}
          {source ? <a href={`#source-${source.id}`}>{source.short}</a> : null}
        </p>
      </figcaption>
    </figure>
  )
}

function groupsIn(children: ReactNode): Group[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<RiskProps & { children?: ReactNode }>(child)) return []
    // Groups on one line of the text come wrapped in a paragraph.
    return child.type === Risk ? (readGroup(child.props) ?? []) : groupsIn(child.props.children)
  })
}
