import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Triage({ figure, ...frame }: FigureProps<"triage">) {
  return (
    <FigureFrame name="triage" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
