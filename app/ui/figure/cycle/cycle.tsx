import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Cycle({ figure, ...frame }: FigureProps<"cycle">) {
  return (
    <FigureFrame name="cycle" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
