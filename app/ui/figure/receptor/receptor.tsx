import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { RestsOn } from "../rests-on"
import { AllStates } from "./all-states"
import { ReceptorExplorer } from "../loaded"
import { Notes } from "../notes"
import { OnPaper } from "./on-paper"
import styles from "./receptor.module.css"

/** One GABA-A receptor: what opens it, what diazepam adds, and what comes of that through which α. */
export function Receptor({ figure, ...frame }: FigureProps<"receptor">) {
  const { controls, openings, states, data, none, notes } = figure
  const alphas = figure.alphas.map(({ name, effects }) => ({
    name,
    effects: effects.map(({ words, claim }) => ({
      words,
      rests: <RestsOn course={frame.course} claim={claim} />,
    })),
  }))
  return (
    <FigureFrame
      name="receptor"
      head={figure}
      claims={[]}
      twin={<AllStates figure={figure} />}
      print={<OnPaper figure={figure} course={frame.course} />}
      {...frame}
    >
      <ReceptorExplorer
        controls={controls}
        openings={openings}
        states={states}
        alphas={alphas}
        data={data}
        none={none}
        opens={<RestsOn course={frame.course} claim={states.both.claim} />}
      />
      <div className={styles["paper"]}>
        <AllStates figure={figure} />
      </div>
      <Notes course={frame.course} notes={notes} />
    </FigureFrame>
  )
}
