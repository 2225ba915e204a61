import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Plan({ figure, ...frame }: FigureProps<"plan">) {
  return (
    <FigureFrame name="plan" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
