import { numberedTitle } from "@/lib/course/address"
import type { Corrected, ModuleRecord, RecordAttempt, VoiceRecord } from "@/lib/record/schema"
import { StandingTag } from "@/ui/manage/standing"
import { Moment } from "@/ui/moment"
import { points } from "@/ui/quiz/headline"
import { Table } from "@/ui/table"
import styles from "./voice-record.module.css"

const courseName = { staff: "Staff course", patient: "Patient course" } as const

/** Where the page of an attempt is, for whoever looks: the learner or a manager. */
type AttemptPath = (attempt: RecordAttempt) => string

type Props = { record: VoiceRecord; attemptPath: AttemptPath }

/** One voice of the course: what is done of each module, and every attempt ever made. */
export function VoiceRecordView({ record, attemptPath }: Props) {
  return (
    <section aria-label={courseName[record.voice]}>
      <h2>{courseName[record.voice]}</h2>
      <ol className={styles["modules"]}>
        {record.modules.map((module) => (
          <li key={module.id}>
            <Module module={module} patient={record.voice === "patient"} attemptPath={attemptPath} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type ModuleProps = { module: ModuleRecord; patient: boolean; attemptPath: AttemptPath }

function Module({ module, patient, attemptPath }: ModuleProps) {
  return (
    <>
      <div className={styles["head"]}>
        <h3>{numberedTitle(module)}</h3>
        {patient || !module.quizPath ? null : <StandingTag standing={module.standing} />}
      </div>
      <p className={styles["lessons"]}>
        <progress
          value={module.lessonsDone}
          max={module.lessons}
          aria-label={`Lessons done in ${module.title}`}
        />
        {module.lessonsDone} of {module.lessons} lessons done
      </p>
      <Attempts module={module} patient={patient} attemptPath={attemptPath} />
    </>
  )
}

/** Patients see what they answered, never points: nobody passes or fails there. */
function Attempts({ module, patient, attemptPath }: ModuleProps) {
  if (module.attempts.length === 0) return null
  const head = patient ? ["Begun", "Handed in", null] : ["Begun", "Handed in", "Points", null]
  return (
    <Table caption={`Quiz attempts: ${module.title}`} captionUnseen head={head}>
      {module.attempts.map((attempt) => (
        <AttemptRow key={attempt.id} attempt={attempt} patient={patient} path={attemptPath(attempt)} />
      ))}
    </Table>
  )
}

type RowProps = { attempt: RecordAttempt; patient: boolean; path: string }

function AttemptRow({ attempt, patient, path }: RowProps) {
  return (
    <tr>
      <td>
        <Moment at={attempt.startedAt} />
      </td>
      <td>{attempt.submittedAt ? <Moment at={attempt.submittedAt} /> : "Not yet"}</td>
      {patient ? null : <Score attempt={attempt} />}
      <td className={styles["way"]}>
        {path ? <a href={path}>{attempt.submittedAt ? "See answers" : "Go on"}</a> : null}
      </td>
    </tr>
  )
}

function Score({ attempt: { earned, total, passed, corrected } }: { attempt: RecordAttempt }) {
  if (earned === null || total === null) return <td>—</td>
  return (
    <td>
      {points({ earned, total })}
      <small>{passed ? "Passed" : "Not passed"}</small>
      {corrected ? <FirstScore {...corrected} /> : null}
    </td>
  )
}

/** The score that counts is a corrected one; the first is kept. */
function FirstScore({ at, first }: Corrected) {
  return (
    <small>
      Corrected on <Moment at={at} style="day" />; the first score was {points(first)},{" "}
      {first.passed ? "passed" : "not passed"}
    </small>
  )
}
