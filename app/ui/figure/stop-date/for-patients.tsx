import { Card } from "./card"
import { FirstQuestion } from "./first-question"
import { MyCard } from "../loaded"
import { Points } from "./points"
import type { Told } from "./told"
import styles from "./card.module.css"

/** The card of a person who takes it: no doses, no taper. */
export function ForPatients({ figure, course }: Told) {
  const { fields, says, card } = figure.patient
  const words = {
    ...{ fields, says, title: card.title, first: figure.daily.first.patient },
    taper: { title: figure.taper.title.patient, advice: figure.taper.advice.patient },
  }
  return (
    <MyCard words={words} lines={<PatientLines figure={figure} course={course} />}>
      <FirstQuestion figure={figure} course={course} voice="patient" />
    </MyCard>
  )
}

/** The same card, to be filled in by hand. */
export function PatientPaper({ figure, course }: Told) {
  const { fields, card } = figure.patient
  const rows = [fields.stop, fields.call, fields.phone, fields.spare]
  return (
    <>
      <FirstQuestion figure={figure} course={course} voice="patient" paper />
      <Card title={card.title} rows={rows.map((label) => ({ label, value: null }))}>
        <PatientLines figure={figure} course={course} />
      </Card>
    </>
  )
}

function PatientLines({ figure, course }: Told) {
  const { never, lines } = figure.patient.card
  return (
    <div className={styles["lines"]}>
      <p>{never.heading}</p>
      <Points points={never.list} course={course} />
      <Points points={lines} course={course} />
    </div>
  )
}
