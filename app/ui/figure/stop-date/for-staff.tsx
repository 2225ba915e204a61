import type { StopDateFile } from "@/lib/figure/stop-date/schema"
import { Grounds } from "../answers/grounds"
import { Card } from "./card"
import { Ticks } from "./checks"
import { FirstQuestion } from "./first-question"
import { Planner } from "../loaded"
import { Points } from "./points"
import type { PlannerWords } from "./said"
import type { Told } from "./told"
import styles from "./card.module.css"

/** The planner of a short course. */
export function ForStaff({ figure, course }: Told) {
  return (
    <Planner words={wordsOf(figure)} lines={<StaffLines figure={figure} course={course} />}>
      <FirstQuestion figure={figure} course={course} voice="staff" />
    </Planner>
  )
}

/** The same plan, to be filled in by hand. */
export function StaffPaper({ figure, course }: Told) {
  const { fields, checks, card } = figure.staff
  const rows = [fields.start, fields.stop, fields.length, fields.review]
  return (
    <>
      <FirstQuestion figure={figure} course={course} voice="staff" paper />
      <Card title={card.title} rows={rows.map((label) => ({ label, value: null }))}>
        <Ticks heading={checks.heading} list={checks.list.map((each) => ({ ...each, ticked: false }))} />
        <StaffLines figure={figure} course={course} />
      </Card>
    </>
  )
}

function StaffLines({ figure, course }: Told) {
  const { card, checks } = figure.staff
  return (
    <>
      <Grounds course={course} claims={checks.claims} />
      <div className={styles["lines"]}>
        <Points points={card.lines} course={course} />
        <p>{card.foot}</p>
      </div>
    </>
  )
}

function wordsOf({ daily, taper, staff }: StopDateFile): PlannerWords {
  return {
    ...{ fields: staff.fields, says: staff.says, title: staff.card.title, first: daily.first.staff },
    taper: { title: taper.title.staff, advice: taper.advice.staff },
    checks: { heading: staff.checks.heading, list: staff.checks.list },
    lengths: staff.lengths.map(({ upTo, words }) => ({ upTo, words })),
  }
}
