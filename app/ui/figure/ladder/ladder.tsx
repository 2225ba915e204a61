import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Ladder({ figure, ...frame }: FigureProps<"ladder">) {
  return (
    <FigureFrame name="ladder" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
