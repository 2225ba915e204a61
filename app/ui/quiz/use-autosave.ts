"use client"

import { useCallback, useEffect, useRef, useState, type RefObject } from "react"
import type { Certainty } from "@/lib/attempt/schema"
import type { Answer } from "@/lib/quiz/schema"
import { Autosave, type SaveState } from "./autosave"

export type AutosaveOptions = {
  attempt: string
  owner: string
  question: string
  kind: string
  answer: Answer | null
  certainty: Certainty | null
  seq: number
  /** Whether the answer is sent by pressing a button alone, because it cannot change afterwards. */
  once: boolean
}

/** Saves the form as it is filled in, and says how that goes. */
export function useAutosave(form: RefObject<HTMLFormElement | null>, options: AutosaveOptions) {
  const [state, setState] = useState<SaveState | null>(null)
  const saver = useRef<Autosave>(null)
  const first = useRef(options)

  useEffect(() => {
    if (!form.current) return
    const autosave = new Autosave(form.current, first.current, setState)
    saver.current = autosave
    void autosave.open()
    return () => autosave.close()
  }, [form])

  const changed = useCallback((typing: boolean) => saver.current?.changed(typing), [])
  const settle = useCallback(async () => (await saver.current?.settle()) ?? true, [])
  return { state, changed, settle }
}
