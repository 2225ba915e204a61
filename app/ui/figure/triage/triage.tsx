import { levels } from "@/lib/figure/triage/schema"
import { EvidenceLine } from "../evidence-line"
import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { ByLevel } from "./by-level"
import { Cases } from "../loaded"
import { LevelLabel } from "./level-label"
import { OnPaper } from "./on-paper"
import onPaper from "./on-paper.module.css"
import styles from "./triage.module.css"

/** Short reports, one at a time; on paper and without scripts the whole list. */
export function Triage({ figure, ...frame }: FigureProps<"triage">) {
  const { course, voice } = frame
  const cases = figure.cases[voice]
  const paper = <OnPaper figure={figure} course={course} voice={voice} />
  return (
    <FigureFrame
      name="triage"
      head={figure}
      claims={figure.claims}
      twin={<ByLevel figure={figure} course={course} voice={voice} />}
      print={paper}
      {...frame}
    >
      <div className={styles["screen"]} data-needs-scripts="">
        <Cases
          cases={cases.map(({ claims, ...each }) => ({
            ...each,
            evidence: <EvidenceLine course={course} claims={claims} />,
          }))}
          levels={levels.map((id) => ({
            id,
            name: figure.levels[id].name[voice],
            label: <LevelLabel id={id} level={figure.levels[id]} voice={voice} />,
          }))}
        />
      </div>
      <div className={onPaper["hidden"]}>{paper}</div>
    </FigureFrame>
  )
}
