import type { ModuleRecord, RecordAttempt, VoiceRecord } from "@/lib/record/schema"
import { Percent, StandingTag } from "@/ui/manage/standing"
import { Moment } from "@/ui/moment"
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
        <h3>
          {module.number}. {module.title}
        </h3>
        {patient ? null : <StandingTag standing={module.standing} />}
      </div>
      <p className={styles["lessons"]}>
        <progress
          value={module.lessonsDone}
          max={module.lessons}
          aria-label={`Lessons done in ${module.title}`}
        />
        {module.lessonsDone} of {module.lessons} lessons done
      </p>
      <Attempts module={module} attemptPath={attemptPath} />
    </>
  )
}

function Attempts({ module, attemptPath }: Omit<ModuleProps, "patient">) {
  if (module.attempts.length === 0) return null
  return (
    <Table
      caption={`Quiz attempts: ${module.title}`}
      captionUnseen
      head={["Begun", "Handed in", "Score", null]}
    >
      {module.attempts.map((attempt) => (
        <AttemptRow key={attempt.id} attempt={attempt} path={attemptPath(attempt)} />
      ))}
    </Table>
  )
}

function AttemptRow({ attempt, path }: { attempt: RecordAttempt; path: string }) {
  return (
    <tr>
      <td>
        <Moment at={attempt.startedAt} />
      </td>
      <td>{attempt.submittedAt ? <Moment at={attempt.submittedAt} /> : "Not yet"}</td>
      <td>{attempt.total ? <Percent share={(attempt.earned ?? 0) / attempt.total} /> : "—"}</td>
      <td>{path ? <a href={path}>{attempt.submittedAt ? "Questions and answers" : "Go on"}</a> : null}</td>
    </tr>
  )
}
