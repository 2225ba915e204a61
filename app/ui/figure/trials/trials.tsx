import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { Bench } from "../loaded"
import { Overview } from "./overview"
import { StudyCard } from "./study-card"
import styles from "./trials.module.css"

/** Staff choose among the papers that are quoted; patients see the one good test. */
export function Trials({ figure, ...frame }: FigureProps<"trials">) {
  const { course, voice } = frame
  const studies = figure.studies[voice]
  const cards = studies.map((study) => ({
    id: study.id,
    name: study.name,
    kind: study.kind,
    verdict: study.verdict,
    card: <StudyCard study={study} figure={figure} course={course} voice={voice} />,
  }))
  const all = (
    <div className={styles["cards"]}>
      {cards.map(({ id, card }) => (
        <div key={id}>{card}</div>
      ))}
    </div>
  )
  return (
    <FigureFrame
      name="trials"
      head={figure}
      claims={[]}
      twin={<Overview figure={figure} studies={studies} voice={voice} />}
      print={all}
      {...frame}
    >
      {studies.length > 1 ? <Bench ask={figure.ask} studies={cards} /> : all}
    </FigureFrame>
  )
}
