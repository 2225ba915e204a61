import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function RiskCheck({ figure, ...frame }: FigureProps<"risk-check">) {
  return (
    <FigureFrame name="risk-check" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
