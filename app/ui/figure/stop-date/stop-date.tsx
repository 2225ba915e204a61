import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function StopDate({ figure, ...frame }: FigureProps<"stop-date">) {
  return (
    <FigureFrame name="stop-date" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
