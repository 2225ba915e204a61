import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Receptor({ figure, ...frame }: FigureProps<"receptor">) {
  return (
    <FigureFrame name="receptor" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
