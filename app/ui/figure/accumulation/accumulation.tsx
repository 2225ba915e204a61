import type { FigureProps } from "../props"
import { AddingUp } from "./adding-up"
import { OneDose } from "./one-dose"

/** How doses add up, for staff to try; for patients, how much of one dose is left. */
export function Accumulation(props: FigureProps<"accumulation">) {
  return props.voice === "patient" ? <OneDose {...props} /> : <AddingUp {...props} />
}
