import type { Voice } from "@/lib/course/schema"
import type { Level, TriageFile } from "@/lib/figure/triage/schema"
import styles from "./triage.module.css"

/** Told apart by shape first: an eight-sided stop sign, a clock, a house. */
const SIGNS: Record<Level, string> = {
  emergency: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16.5v.01",
  soon: "M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0M12 7v5.4l3.6 2.1",
  selfCare: "M3.5 11.5L12 4l8.5 7.5M6 9.6V20h12V9.6M10 20v-5.5h4V20",
}

export function LevelSign({ level }: { level: Level }) {
  return (
    <svg className={styles["sign"]} data-level={level} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SIGNS[level]} />
    </svg>
  )
}

type Props = { id: Level; level: TriageFile["levels"][Level]; voice: Voice }

/** An answer with whom to call: both countries, or the one that was chosen. */
export function LevelLabel({ id, level, voice }: Props) {
  const { how } = level
  return (
    <span className={styles["level"]}>
      <LevelSign level={id} />
      <span>
        <b>{level.name[voice]}</b>{" "}
        <span className={styles["how"]}>{typeof how === "string" ? how : <Countries {...how} />}</span>
      </span>
    </span>
  )
}

function Countries({ uk, us }: { uk: string; us: string }) {
  return (
    <>
      <span data-only="uk">
        <span data-only="both">UK: </span>
        {uk}
      </span>
      <span data-only="both">; </span>
      <span data-only="us">
        <span data-only="both">US: </span>
        {us}
      </span>
    </>
  )
}
