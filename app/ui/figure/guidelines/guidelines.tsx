import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"

export function Guidelines({ figure, ...frame }: FigureProps<"guidelines">) {
  return (
    <FigureFrame name="guidelines" head={figure} claims={[]} {...frame}>
      <p>To come.</p>
    </FigureFrame>
  )
}
