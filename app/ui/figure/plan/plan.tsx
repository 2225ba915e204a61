import type { Course, Voice } from "@/lib/course/schema"
import type { PlanFile } from "@/lib/figure/plan/schema"
import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { Builder } from "../loaded"
import { Foot } from "./foot"
import { Known } from "./known"
import { PlanForm } from "./plan-form"
import styles from "./plan.module.css"

/** Choices with what is known of each, and a page to print; on paper and without scripts boxes to tick. */
export function Plan({ figure, ...frame }: FigureProps<"plan">) {
  const { course, voice } = frame
  const form = <PlanForm figure={figure} course={course} voice={voice} />
  return (
    <FigureFrame name="plan" head={figure} claims={figure.claims} print={form} {...frame}>
      <div className={styles["both"]}>
        <div className={styles["builder"]} data-needs-scripts="">
          <Builder
            groups={groupsOf(figure, course, voice)}
            page={figure.page.title}
            foot={<Foot page={figure.page} />}
          />
        </div>
        <div className={styles["form"]}>{form}</div>
      </div>
    </FigureFrame>
  )
}

/** What the part that runs in the browser is told: words for one reader, and what is known as drawn here. */
function groupsOf({ groups }: PlanFile, course: Course, voice: Voice) {
  return groups.map(({ id, name, hint, choices, notes }) => ({
    id,
    name,
    hint: hint[voice],
    notes: notes.length > 0 ? <Known says={notes} course={course} voice={voice} /> : null,
    choices: choices.map(({ id: choice, text, size, says }) => ({
      id: choice,
      text,
      size,
      known: <Known says={says} course={course} voice={voice} />,
    })),
  }))
}
