"use client"

import type { ReactNode } from "react"
import { answered } from "@/lib/figure/answers/rules"
import { type Factor, type Outcome, outcome } from "@/lib/figure/risk-check/rules"
import { Named } from "../answers/named"
import { Result } from "../answers/result"
import { useEntries } from "../answers/use-entries"
import type { Tone } from "../answers/verdict"

type Props = {
  factors: Factor[]
  outcomes: Record<Outcome, { title: string; advice: string }>
  words: { yes: string; unknown: string }
  /** The questions. */
  children: ReactNode
}

const TONES: Record<Outcome, Tone> = { hold: "halt", tell: "care", ask: "ask" }

/** Weighs the answers inside it, and says at once what they come to. */
export function Checker({ factors, outcomes, words, children }: Props) {
  const { group, entries: given, read, clear } = useEntries()
  const result = outcome(factors, given)
  return (
    <div ref={group} onChange={read}>
      {children}
      <Result
        tone={TONES[result]}
        {...outcomes[result]}
        asked={factors}
        given={given}
        words={words}
        clear={clear}
      >
        <Named words={words.yes} asked={answered(factors, given, "yes")} />
        <Named words={words.unknown} asked={answered(factors, given, "unknown")} />
      </Result>
    </div>
  )
}
