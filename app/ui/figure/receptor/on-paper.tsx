import type { ReactNode } from "react"
import { everyBound, openingOf, stateOf } from "@/lib/figure/receptor/rules"
import type { FigureOf } from "@/lib/figure/schema"
import { ReceptorDrawing } from "@/ui/drawing/receptor-drawing"
import { AllStates } from "./all-states"
import styles from "./receptor.module.css"

/** The four states side by side, and the table. */
export function OnPaper({ figure, children }: { figure: FigureOf<"receptor">; children: ReactNode }) {
  return (
    <>
      <ul className={styles["four"]}>
        {everyBound.map((bound) => (
          <li key={stateOf(bound)}>
            <ReceptorDrawing {...bound} opening={openingOf(bound)} />
            <p>
              <b>The channel {figure.openings[openingOf(bound)]}.</b> {figure.states[stateOf(bound)].words}
            </p>
          </li>
        ))}
      </ul>
      <AllStates figure={figure} />
      {children}
    </>
  )
}
