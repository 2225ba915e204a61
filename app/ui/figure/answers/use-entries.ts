import { type RefObject, useEffect, useRef, useState } from "react"

/** By the part of the field's name after its colon. What is not ticked or not filled in is not there. */
export type Entries = Readonly<Partial<Record<string, string>>>

/** What a date field says that holds something, but not a whole day. */
const halfADay = "?"

const fieldsOf = (group: HTMLElement | null) => group?.querySelectorAll<HTMLInputElement>("input") ?? []
const isTick = ({ type }: HTMLInputElement) => type === "radio" || type === "checkbox"

/** The page as it stands is the only place where the entries are kept. */
function entriesIn(group: HTMLElement | null): Entries {
  return Object.fromEntries(
    [...fieldsOf(group)].flatMap((field) => {
      const value = isTick(field) && !field.checked ? "" : field.validity.badInput ? halfADay : field.value
      return value === "" ? [] : [[field.name.slice(field.name.indexOf(":") + 1), value]]
    }),
  )
}

type Reading = {
  group: RefObject<HTMLDivElement | null>
  entries: Entries
  read: () => void
  clear: () => void
}

/** What was entered inside a group. It is sent nowhere, stored nowhere, and goes when the page goes. */
export function useEntries(): Reading {
  const group = useRef<HTMLDivElement>(null)
  const [entries, setEntries] = useState<Entries>({})
  const read = () => setEntries(entriesIn(group.current))

  function clear() {
    for (const field of fieldsOf(group.current)) {
      if (isTick(field)) field.checked = false
      else field.value = ""
    }
    read()
  }

  // What was ticked before the scripts came counts as well.
  useEffect(() => setEntries(entriesIn(group.current)), [])
  return { group, entries, read, clear }
}
