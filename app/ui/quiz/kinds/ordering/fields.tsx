"use client"

import { useId, useRef } from "react"
import { placeField } from "@/lib/quiz/kinds/ordering/gather"
import type { FieldsProps } from "../props"
import { Group } from "../group"
import { MoveList } from "./move-list"
import styles from "./ordering.module.css"
import { useOrder } from "./use-order"

type Props = FieldsProps<"ordering">

/** A place for each step, chosen from a list; once scripts run, buttons that move the steps fill in the places. */
export function OrderingFields({ question: { choices }, answer, titleId }: Props) {
  const places = useRef<HTMLDivElement>(null)
  const { order, moving, move } = useOrder(places, choices)
  return (
    <Group
      titleId={titleId}
      hint={
        moving ? "Move the steps until their order is right." : "Give each step its place: 1 is the first."
      }
    >
      <div ref={places} className={styles["places"]} hidden={moving}>
        {choices.map(({ id, text }) => (
          <Place key={id} step={id} text={text} of={choices.length} place={answer?.places[id]} />
        ))}
      </div>
      {moving ? <MoveList steps={order.steps} arranged={order.arranged} move={move} /> : null}
    </Group>
  )
}

type PlaceProps = { step: string; text: string; of: number; place: number | undefined }

function Place({ step, text, of, place }: PlaceProps) {
  const id = useId()
  return (
    <p>
      <select id={id} name={placeField(step)} defaultValue={place ?? ""}>
        <option value="">–</option>
        {Array.from({ length: of }, (_, index) => (
          <option key={index}>{index + 1}</option>
        ))}
      </select>
      <label htmlFor={id}>{text}</label>
    </p>
  )
}
