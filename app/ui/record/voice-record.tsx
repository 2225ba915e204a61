import { numberedTitle } from "@/lib/course/address"
import { kindOf } from "@/lib/course/quizzes"
import type { Corrected, ModuleRecord, QuizRecord, RecordAttempt, VoiceRecord } from "@/lib/record/schema"
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
        <Test test={record.tests.preTest} attemptPath={attemptPath} />
        {record.modules.map((module) => (
          <li key={module.id}>
            <Module module={module} patient={record.voice === "patient"} attemptPath={attemptPath} />
          </li>
        ))}
        <Test test={record.tests.final} attemptPath={attemptPath} />
      </ol>
    </section>
  )
}

type TestProps = { test: QuizRecord | null; attemptPath: AttemptPath }

/** A test of the whole course: the one before it only once it was begun, since nobody has to take it. */
function Test({ test, attemptPath }: TestProps) {
  if (!test || (test.kind === "preTest" && test.attempts.length === 0)) return null
  const withheld = test.attempts.some(({ submittedAt, earned }) => submittedAt && earned === null)
  return (
    <li>
      <div className={styles["head"]}>
        <h3>{test.title}</h3>
        {test.judged ? <StandingTag standing={test.standing} /> : null}
      </div>
      {withheld ? <p className={styles["lessons"]}>Its points are told after the final test.</p> : null}
      <Attempts
        title={test.title}
        attempts={test.attempts}
        unmarked={withheld || (!test.judged && test.kind === "final")}
        attemptPath={attemptPath}
      />
    </li>
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
      <Attempts
        title={module.title}
        attempts={module.attempts}
        unmarked={patient}
        attemptPath={attemptPath}
      />
    </>
  )
}

type AttemptsProps = {
  title: string
  attempts: RecordAttempt[]
  unmarked: boolean
  attemptPath: AttemptPath
}

/** Where nobody passes or fails, attempts are shown as they are, never with points. */
function Attempts({ title, attempts, unmarked, attemptPath }: AttemptsProps) {
  if (attempts.length === 0) return null
  const head = unmarked ? ["Begun", "Handed in", null] : ["Begun", "Handed in", "Points", null]
  return (
    <Table caption={`Quiz attempts: ${title}`} captionUnseen head={head}>
      {attempts.map((attempt) => (
        <AttemptRow key={attempt.id} attempt={attempt} unmarked={unmarked} path={attemptPath(attempt)} />
      ))}
    </Table>
  )
}

type RowProps = { attempt: RecordAttempt; unmarked: boolean; path: string }

function AttemptRow({ attempt, unmarked, path }: RowProps) {
  return (
    <tr>
      <td>
        <Moment at={attempt.startedAt} />
      </td>
      <td>{attempt.submittedAt ? <Moment at={attempt.submittedAt} /> : "Not yet"}</td>
      {unmarked ? null : <Score attempt={attempt} />}
      <td className={styles["way"]}>
        {path ? <a href={path}>{attempt.submittedAt ? "See answers" : "Go on"}</a> : null}
      </td>
    </tr>
  )
}

function Score({ attempt: { earned, total, passed, quizId, corrected } }: { attempt: RecordAttempt }) {
  if (earned === null || total === null) return <td>—</td>
  return (
    <td>
      {points({ earned, total })}
      {kindOf(quizId) === "preTest" ? null : <small>{passed ? "Passed" : "Not passed"}</small>}
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
