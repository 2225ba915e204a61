"use client"
import { useSyncExternalStore } from "react"

const never = () => () => {}

/** A moment in the reader's own zone; in UTC, and saying so, until the script has run or when it never does. */
export function Moment({ at, style = "minute" }: { at: Date | string; style?: "minute" | "day" | "clock" }) {
  const iso = typeof at === "string" ? at : at.toISOString()
  const text = useSyncExternalStore(
    never,
    () => formatMoment(iso, style, undefined),
    () => formatMoment(iso, style, "UTC"),
  )
  return <time dateTime={iso}>{text}</time>
}

function formatMoment(iso: string, style: "minute" | "day" | "clock", timeZone: string | undefined): string {
  const day = { day: "numeric", month: "short", year: "numeric" } as const
  const clock = { hour: "2-digit", minute: "2-digit", hour12: false } as const
  const parts = style === "day" ? day : style === "clock" ? clock : { ...day, ...clock }
  const text = new Intl.DateTimeFormat("en-GB", { ...parts, ...(timeZone ? { timeZone } : {}) }).format(
    new Date(iso),
  )
  return timeZone && style !== "day" ? `${text} ${timeZone}` : text
}
