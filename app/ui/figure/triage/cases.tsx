"use client"

import { type ReactNode, useEffect, useRef, useState } from "react"
import { play } from "@/lib/figure/triage/rules"
import type { Level } from "@/lib/figure/triage/schema"
import { Outcome } from "./outcome"
import { Report } from "./report"

export type Told = {
  id: string
  story: string
  level: Level
  sign: string
  reason: string
  evidence: ReactNode
}
export type Way = { id: Level; name: string; label: ReactNode }
type Props = { cases: Told[]; levels: Way[] }

/** One report at a time. What was answered lives in this page only. */
export function Cases({ cases, levels }: Props) {
  const [answers, setAnswers] = useState<Level[]>([])
  const [told, setTold] = useState(false)
  // Focus follows from the second report on: a page that was just opened keeps its own.
  const [turn, setTurn] = useState(0)
  const place = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (turn > 0) place.current?.focus()
  }, [turn])

  function answer(chosen: Level) {
    setAnswers([...answers, chosen])
    setTold(true)
  }

  function go(kept: Level[]) {
    setAnswers(kept)
    setTold(false)
    setTurn(turn + 1)
  }

  const run = play(cases, answers)
  const before = told ? answers.slice(0, -1) : answers
  const { left } = play(cases, before)
  const now = left[0]
  if (!now) return <Outcome place={place} cases={cases} run={run} levels={levels} again={() => go([])} />
  return (
    <Report
      key={turn}
      place={place}
      name={before.length < cases.length ? `${before.length + 1} of ${cases.length}` : again(left.length)}
      now={now}
      cases={cases}
      run={run}
      levels={levels}
      told={told ? answers.at(-1) : undefined}
      answer={answer}
      go={() => go(answers)}
    />
  )
}

const again = (left: number) => (left === 1 ? "Once more: the last one" : `Once more: ${left} to get right`)
