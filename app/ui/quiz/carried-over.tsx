import { sharePoints, wasRight } from "@/lib/attempt/rules"
import type { Carried } from "@/lib/attempt/schema"
import type { Voice } from "@/lib/course/schema"
import { points } from "./headline"
import styles from "./result.module.css"

/** What was not asked again, and counts: what was right before, and what could not be asked or marked again. */
export function CarriedOver({ carried, voice }: { carried: Carried[]; voice: Voice }) {
  if (carried.length === 0) return null
  const right = carried.filter(wasRight)
  const rest = carried.filter((one) => !wasRight(one))
  const sum = {
    earned: sharePoints(carried.map(({ earned }) => earned)),
    total: sharePoints(carried.map(({ total }) => total)),
  }
  return (
    <section className={styles["carried"]}>
      {right.length > 0 ? (
        <>
          <h2>What you had right before</h2>
          <Stems of={right} />
        </>
      ) : null}
      {rest.length > 0 ? (
        <>
          <h2>Not asked again</h2>
          <p>You compared these with a model answer, or the course no longer asks them.</p>
          <Stems of={rest} />
        </>
      ) : null}
      <p>
        None of this was asked again.
        {voice === "staff" ? ` It counts with ${points(sum)} points.` : null}
      </p>
    </section>
  )
}

function Stems({ of }: { of: Carried[] }) {
  return (
    <ul>
      {of.map(({ id, stem }) => (
        <li key={id}>{stem}</li>
      ))}
    </ul>
  )
}
