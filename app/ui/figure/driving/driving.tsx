import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Driving({ figure, ...frame }: FigureProps<"driving">) {
  return (
    <FigureFrame name="driving" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
