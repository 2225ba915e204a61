import { coursePath } from "@/lib/course/address"
import { strengths, type Course, type Handout, type Strength } from "@/lib/course/schema"
import { courseHandoutPath } from "@/lib/teach/address"
import { StrengthMark } from "@/ui/lesson/strength"
import { Paper, Sheet } from "@/ui/paper"
import { SafetyShort } from "@/ui/safety/safety-short"
import { Foot } from "./foot"
import { Head } from "./head"
import { ToWriteOn } from "./to-write-on"
import styles from "./handout.module.css"

type Props = { course: Course; handout: Handout }

/** The whole course for patients on two pages. */
export function CourseHandout({ course, handout }: Props) {
  const { title, lead, points, plan, questions } = handout
  const claims = [...points.flatMap(({ says }) => says), plan, questions].flatMap((part) => part.claims)
  return (
    <Paper voice="patient" aside={<a href={coursePath("patient")}>The course on the screen</a>}>
      <Sheet>
        <Head
          above="Backwise"
          title={title}
          lead={lead}
          handout={courseHandoutPath}
          leads="the course for patients"
        />
        <div className={styles["points"]}>
          {points.map((point) => (
            <section key={point.title}>
              <h2>{point.title}</h2>
              <p>
                {point.says.map((said) => (
                  <span key={said.text}>
                    {said.text} <StrengthMark strength={leastSure(course, said.claims)} terse />{" "}
                  </span>
                ))}
              </p>
            </section>
          ))}
        </div>
      </Sheet>
      <Sheet>
        <div className={styles["keep"]}>
          <SafetyShort />
          <ToWriteOn course={course} voice="patient" />
          <Foot course={course} voice="patient" claims={claims} />
        </div>
      </Sheet>
    </Paper>
  )
}

/** Sentences are as sure as the least sure of the claims under them. */
function leastSure({ claims }: Course, ids: string[]): Strength {
  const places = ids.flatMap((id) => (claims[id] ? strengths.indexOf(claims[id].strength) : []))
  return strengths[Math.max(0, ...places)] ?? "unknown"
}
