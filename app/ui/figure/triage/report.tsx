import { type RefObject, useState } from "react"
import type { Run } from "@/lib/figure/triage/rules"
import type { Level } from "@/lib/figure/triage/schema"
import { Button } from "@/ui/button"
import { Choice } from "@/ui/choice"
import { Notice } from "@/ui/notice"
import type { Told, Way } from "./cases"
import { Pips } from "./pips"
import styles from "./triage.module.css"

type Props = {
  place: RefObject<HTMLHeadingElement | null>
  /** Which of how many. */
  name: string
  now: Told
  cases: Told[]
  run: Run<Told>
  levels: Way[]
  /** What was answered; nothing yet while it is asked. */
  told: Level | undefined
  answer: (chosen: Level) => void
  go: () => void
}

export function Report({ place, name, now, cases, run, levels, told, answer, go }: Props) {
  const [chosen, setChosen] = useState<Level>()
  const [asked, setAsked] = useState(false)

  function press() {
    if (told) return go()
    setAsked(true)
    if (chosen) answer(chosen)
  }

  return (
    <div>
      <div className={styles["progress"]}>
        <h4 ref={place} tabIndex={-1} aria-describedby="triage-story">
          {name}
        </h4>
        <Pips cases={cases} run={run} now={now.id} />
      </div>
      <fieldset>
        <legend id="triage-story" className={styles["story"]}>
          {now.story}
        </legend>
        {levels.map(({ id, label }) => (
          <Choice
            key={id}
            type="radio"
            name="triage-level"
            value={id}
            checked={chosen === id}
            disabled={told !== undefined && chosen !== id}
            onChange={() => setChosen(id)}
          >
            {label}
          </Choice>
        ))}
      </fieldset>
      <div role="status" className={styles["told"]}>
        {asked && !chosen ? <p className={styles["asked"]}>Choose one of the three first.</p> : null}
        {told ? <Feedback now={now} told={told} levels={levels} /> : null}
      </div>
      {told ? now.evidence : null}
      <Button type="button" className={styles["go"]} onClick={press}>
        {told ? (run.left.length > 0 ? "Next" : "See how it went") : "Check"}
      </Button>
    </div>
  )
}

function Feedback({ now, told, levels }: { now: Told; told: Level; levels: Way[] }) {
  const key = levels.find(({ id }) => id === now.level)?.name
  if (told === now.level)
    return (
      <Notice tone="good" title={`Right. ${key}.`}>
        {now.reason}
      </Notice>
    )
  return (
    <Notice tone={now.level === "emergency" ? "danger" : "caution"} title={`Not right. The answer: ${key}.`}>
      {now.reason}
    </Notice>
  )
}
