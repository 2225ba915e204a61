"use client"
import { useSyncExternalStore } from "react"

/** weekday: a moment of the coming days, which a person knows by the name of the day. */
type Style = "minute" | "day" | "clock" | "weekday"

const never = () => () => {}

/** A moment in the reader's own zone; in UTC, and saying so, until the script has run or when it never does. */
export function Moment({ at, style = "minute" }: { at: Date | string; style?: Style }) {
  const iso = typeof at === "string" ? at : at.toISOString()
  const text = useSyncExternalStore(
    never,
    () => formatMoment(iso, style, undefined),
    () => formatMoment(iso, style, "UTC"),
  )
  return <time dateTime={iso}>{text}</time>
}

function formatMoment(iso: string, style: Style, timeZone: string | undefined): string {
  const day = { day: "numeric", month: "short", year: "numeric" } as const
  const clock = { hour: "2-digit", minute: "2-digit", hour12: false } as const
  const near = { weekday: "long", day: "numeric", month: "short", ...clock } as const
  const parts = { minute: { ...day, ...clock }, day, clock, weekday: near }[style]
  const text = new Intl.DateTimeFormat("en-GB", { ...parts, ...(timeZone ? { timeZone } : {}) }).format(
    new Date(iso),
  )
  return timeZone && style !== "day" ? `${text} ${timeZone}` : text
}
