import { sharePoints } from "@/lib/attempt/rules"
import type { Carried } from "@/lib/attempt/schema"
import type { Voice } from "@/lib/course/schema"
import { points } from "./headline"

/** What was right before, was not asked again, and counts. */
export function CarriedOver({ carried, voice }: { carried: Carried[]; voice: Voice }) {
  if (carried.length === 0) return null
  const sum = {
    earned: sharePoints(carried.map(({ earned }) => earned)),
    total: sharePoints(carried.map(({ total }) => total)),
  }
  return (
    <section>
      <h2>What you had right before</h2>
      <p>
        {voice === "staff" ? `Not asked again. It counts with ${points(sum)} points.` : "Not asked again."}
      </p>
      <ul>
        {carried.map(({ id, stem }) => (
          <li key={id}>{stem}</li>
        ))}
      </ul>
    </section>
  )
}
