import type { ReactNode } from "react"
import type { Course, Voice } from "@/lib/course/schema"
import type { Study, TrialsFile } from "@/lib/figure/trials/schema"
import { RestsOn } from "../rests-on"
import { RiskGroups } from "../risks/risk-groups"
import styles from "./trials.module.css"

type Props = { study: Study; figure: TrialsFile; course: Course; voice: Voice }

/** One study, part by part; its people are drawn where they were counted. */
export function StudyCard({ study, figure: { parts }, course, voice }: Props) {
  const facts = (list: Study["found"]) =>
    list.map(({ text, claim }) => (
      <p key={text}>
        {text} <RestsOn course={course} claim={claim} />
      </p>
    ))
  return (
    <article className={styles["card"]} data-study={study.id}>
      <h4>{study.name}</h4>
      <p className={styles["verdict"]}>{study.verdict}</p>
      {study.stamp ? (
        <p className={styles["stamp"]}>
          <span>{study.stamp}</span>
        </p>
      ) : null}
      <dl className={styles["parts"]}>
        <Part name={parts.who[voice]}>
          <p>{study.who}</p>
        </Part>
        <Part name={parts.compared[voice]}>
          <p>{study.compared}</p>
        </Part>
        <Part name={parts.found[voice]}>
          {facts(study.found)}
          {study.noCount ? <p className={styles["noCount"]}>{study.noCount}</p> : null}
          {study.count ? <Counted count={study.count} course={course} /> : null}
        </Part>
        <Part name={parts.tells[voice]}>{facts(study.tells)}</Part>
        <Part name={parts.leaves[voice]}>{facts(study.leaves)}</Part>
      </dl>
    </article>
  )
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Counted({ count, course }: { count: NonNullable<Study["count"]>; course: Course }) {
  return (
    <div className={styles["count"]}>
      <RiskGroups groups={count.groups} outcome={count.outcome} />
      <p className={styles["caveat"]}>
        {count.caveat} <RestsOn course={course} claim={count.claim} />
      </p>
    </div>
  )
}
