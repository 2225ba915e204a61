import type { RefObject } from "react"
import { leftWaiting, type Missed, type Run } from "@/lib/figure/triage/rules"
import { Button } from "@/ui/button"
import type { Told, Way } from "./cases"
import styles from "./triage.module.css"

type Props = {
  place: RefObject<HTMLHeadingElement | null>
  cases: Told[]
  run: Run<Told>
  levels: Way[]
  again: () => void
}

/** Everything is right by now. What was wrong on the way is named, the dangerous first. */
export function Outcome({ place, cases, run, levels, again }: Props) {
  const waiting = run.missed.filter(leftWaiting)
  const others = run.missed.filter((each) => !leftWaiting(each))
  const all = cases.length
  return (
    <div className={styles["outcome"]}>
      <h4 ref={place} tabIndex={-1}>
        All {all} are right now. At the first try: {all - run.missed.length} of {all}.
      </h4>
      {waiting.length > 0 ? (
        <div className={styles["waiting"]}>
          <h5>The most dangerous mistake: an emergency was left to wait</h5>
          <Mistakes missed={waiting} levels={levels} />
        </div>
      ) : null}
      {others.length > 0 ? (
        <>
          <h5>
            {waiting.length > 0 ? "Also missed at first" : "Missed at first; no emergency was left to wait"}
          </h5>
          <Mistakes missed={others} levels={levels} />
        </>
      ) : null}
      {run.missed.length === 0 ? <p>Nothing was missed, and no emergency was left to wait.</p> : null}
      <p>
        All the signs stand on one page: <a href="/safety">When to get help now</a>.
      </p>
      <Button type="button" tone="quiet" onClick={again}>
        Start again
      </Button>
    </div>
  )
}

function Mistakes({ missed, levels }: { missed: Missed<Told>[]; levels: Way[] }) {
  const name = (level: string) => levels.find(({ id }) => id === level)?.name
  return (
    <ul>
      {missed.map(({ case: { id, sign, level }, chosen }) => (
        <li key={id}>
          <b>{sign}.</b> You chose: {[...new Set(chosen)].map(name).join(", then ")}. The answer:{" "}
          {name(level)}.
        </li>
      ))}
    </ul>
  )
}
