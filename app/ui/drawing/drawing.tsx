import type { ComponentType } from "react"
import { drawings, type DrawingName } from "@/lib/course/author/drawings"
import { DangerSigns } from "./danger-signs"
import { MuscleLoop } from "./muscle-loop"
import { People } from "./people"
import { ReceptorDrawing } from "./receptor-drawing"
import { Spine } from "./spine"
import styles from "./drawing.module.css"

/** Each says in words what it shows, for people who cannot see it. */
const views: Record<DrawingName, ComponentType> = {
  receptor: Receptor,
  spine: Spine,
  "muscle-loop": MuscleLoop,
  people: People,
  "danger-signs": DangerSigns,
}

/** As it is when both have bound; the figure of that name shows the other states. */
function Receptor() {
  return <ReceptorDrawing gaba diazepam opening="more-often" />
}

type Props = { of: string; caption?: string }

export function Drawing({ of, caption }: Props) {
  const name = drawings.find((each) => each === of)
  if (!name) return null
  const View = views[name]
  return (
    <figure className={styles["figure"]} data-drawing={name}>
      <View />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}
