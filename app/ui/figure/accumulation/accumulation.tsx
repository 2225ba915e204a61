import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Accumulation({ figure, ...frame }: FigureProps<"accumulation">) {
  return (
    <FigureFrame name="accumulation" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
