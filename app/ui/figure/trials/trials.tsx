import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Trials({ figure, ...frame }: FigureProps<"trials">) {
  return (
    <FigureFrame name="trials" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
