import type { Course } from "@/lib/course/schema"
import { everyBound, openingOf, stateOf } from "@/lib/figure/receptor/rules"
import type { FigureOf } from "@/lib/figure/schema"
import { ReceptorDrawing } from "@/ui/drawing/receptor-drawing"
import { AllStates } from "./all-states"
import { Notes } from "../notes"
import styles from "./receptor.module.css"

/** The four states side by side, the table, and the mark of each statement in them. */
export function OnPaper({ figure, course }: { figure: FigureOf<"receptor">; course: Course }) {
  const { openings, states, alphas, data, notes } = figure
  const effects = alphas.flatMap(({ name, effects }) =>
    effects.map(({ words, claim }) => ({ words: `Through ${name}: ${words} (${data}).`, claim })),
  )
  return (
    <>
      <ul className={styles["four"]}>
        {everyBound.map((bound) => (
          <li key={stateOf(bound)}>
            <ReceptorDrawing {...bound} opening={openingOf(bound)} />
            <p>
              <b>The channel {openings[openingOf(bound)]}.</b> {states[stateOf(bound)].words}
            </p>
          </li>
        ))}
      </ul>
      <AllStates figure={figure} />
      <Notes course={course} notes={[states.both, ...effects, ...notes]} />
    </>
  )
}
