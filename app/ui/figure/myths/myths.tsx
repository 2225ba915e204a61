import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Myths({ figure, ...frame }: FigureProps<"myths">) {
  return (
    <FigureFrame name="myths" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
