"use client"

import type { ReactNode } from "react"
import { answered } from "@/lib/figure/answers/rules"
import { type Outcome, outcome } from "@/lib/figure/driving/rules"
import { Named } from "../answers/named"
import { Result } from "../answers/result"
import { useEntries } from "../answers/use-entries"

type Props = {
  questions: { id: string; name: string }[]
  outcomes: Record<Outcome, { title: string; advice: string }>
  words: { yes: string; unknown: string }
  /** The questions as they are asked. */
  children: ReactNode
}

/** Weighs the answers inside it. The best that it can say is: look again before each trip. */
export function Decision({ questions, outcomes, words, children }: Props) {
  const { group, entries: given, read, clear } = useEntries()
  const result = outcome(questions, given)
  const tone = result === "stay" ? "halt" : "care"
  return (
    <div ref={group} onChange={read}>
      {children}
      <Result tone={tone} {...outcomes[result]} asked={questions} given={given} words={words} clear={clear}>
        <Named words={words.yes} asked={answered(questions, given, "yes")} />
        <Named words={words.unknown} asked={answered(questions, given, "unknown")} />
      </Result>
    </div>
  )
}
