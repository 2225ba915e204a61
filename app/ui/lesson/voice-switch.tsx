"use client"

import type { MouseEvent } from "react"
import type { Voice } from "@/lib/course/schema"
import styles from "./voice-switch.module.css"

type Props = {
  voice: Voice
  addresses: Record<Voice, string>
  /** Ids that stand in both voices, in reading order: claims, headings, the check. */
  shared?: string[]
}

const NAMES: Record<Voice, string> = { staff: "Staff", patient: "Patient" }

/** The shared place that was passed last; null near the top. */
function passed(shared: string[]): string | null {
  const middle = innerHeight / 2
  return (
    shared.findLast((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? middle) < middle) ??
    null
  )
}

/** Links, so that it works without scripts; with them the reader lands on the sentence that both voices have. */
export function VoiceSwitch({ voice, addresses, shared = [] }: Props) {
  function carry(event: MouseEvent<HTMLAnchorElement>) {
    event.currentTarget.hash = (scrollY > innerHeight / 2 && passed(shared)) || ""
  }
  return (
    <nav className={styles["switch"]} aria-label="Voice">
      {(["staff", "patient"] as const).map((each) => (
        <a
          key={each}
          href={addresses[each]}
          aria-current={each === voice ? "true" : undefined}
          onClick={carry}
        >
          {NAMES[each]}
        </a>
      ))}
    </nav>
  )
}
