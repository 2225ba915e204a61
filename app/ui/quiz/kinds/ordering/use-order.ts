import { useCallback, useEffect, useState, type RefObject } from "react"
import type { PublicChoice } from "@/lib/quiz/schema"
import { placeField } from "@/lib/quiz/kinds/ordering/gather"
import { filledEvent } from "../../form-fields"

export type Order = {
  steps: PublicChoice[]
  /** False while no step has a place: the order is only the one they are shown in. */
  arranged: boolean
}

const selectOf = (places: HTMLElement, step: string) =>
  places.querySelector<HTMLSelectElement>(`select[name="${placeField(step)}"]`)

/** The order that the places say; steps without a place come last, as they were shown. */
function readOrder(places: HTMLElement, shown: readonly PublicChoice[]): Order {
  const place = (step: string) => Number(selectOf(places, step)?.value) || shown.length + 1
  return {
    steps: shown.toSorted((a, b) => place(a.id) - place(b.id)),
    arranged: shown.some(({ id }) => place(id) <= shown.length),
  }
}

function writeOrder(places: HTMLElement, steps: readonly PublicChoice[]): void {
  for (const [index, { id }] of steps.entries()) {
    const select = selectOf(places, id)
    if (select) select.value = String(index + 1)
  }
  // One event for all: whoever listens to the form reads every field.
  selectOf(places, steps[0]?.id ?? "")?.dispatchEvent(new Event("change", { bubbles: true }))
}

/** The fields are the truth: the order is read from them, and a move writes it back. */
export function useOrder(places: RefObject<HTMLElement | null>, shown: readonly PublicChoice[]) {
  const [order, setOrder] = useState<Order | null>(null)

  useEffect(() => {
    const box = places.current
    const form = box?.closest("form")
    if (!box || !form) return
    const read = () => setOrder(readOrder(box, shown))
    read()
    form.addEventListener(filledEvent, read)
    box.addEventListener("change", read)
    return () => {
      form.removeEventListener(filledEvent, read)
      box.removeEventListener("change", read)
    }
  }, [places, shown])

  const move = useCallback(
    (steps: PublicChoice[]) => {
      if (places.current) writeOrder(places.current, steps)
    },
    [places],
  )

  return { moving: order !== null, order: order ?? { steps: [...shown], arranged: false }, move }
}
