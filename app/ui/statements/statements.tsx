import { whereTaught } from "@/lib/course/address"
import { voices, type Course, type Statement, type Voice } from "@/lib/course/schema"
import { StrengthMark } from "@/ui/lesson/strength"
import styles from "./statements.module.css"

const READERS: Record<Voice, string> = { staff: "To staff", patient: "To patients" }

/** Each statement with its mark, its honest wording and the lesson that teaches it. */
export function Statements({ course }: { course: Course }) {
  return (
    <ol className={styles["statements"]}>
      {course.statements.map((statement) => (
        <Line key={statement.id} course={course} statement={statement} />
      ))}
    </ol>
  )
}

function Line({ course, statement }: { course: Course; statement: Statement }) {
  const { id, said, strength, honest } = statement
  return (
    <li id={id}>
      <p className={styles["number"]}>{id}</p>
      <div className={styles["said"]}>
        <blockquote>{plain(said)}</blockquote>
        <StrengthMark strength={strength} />
      </div>
      <div className={styles["honest"]}>
        {honest ? (
          <dl>
            {voices.map((voice) => (
              <div key={voice}>
                <dt>{READERS[voice]}</dt>
                <dd>{honest[voice]}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p>It can stand as it is.</p>
        )}
        <p className={styles["taught"]}>
          {voices.map((voice) => (
            <Taught key={voice} course={course} voice={voice} statement={statement} />
          ))}
        </p>
      </div>
    </li>
  )
}

/** Rows of a table come with its bars. */
const plain = (said: string) => said.replace(/\s*\|\s*$/, "").replace(/\s*\|\s*/g, ": ")

type TaughtProps = { course: Course; voice: Voice; statement: Statement }

function Taught({ course, voice, statement }: TaughtProps) {
  const path = statement.claims
    .map((claim) => whereTaught(course, voice, claim))
    .find((each) => each !== null)
  return path ? (
    <a href={path}>
      In the {voice} lesson<span className="unseen"> about {statement.id}</span>
    </a>
  ) : null
}
