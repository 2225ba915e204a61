"use client"

import { type ReactNode, useState } from "react"
import { emptyPlan, lines, missing, type Plan, toggle, write } from "@/lib/figure/plan/rules"
import { Button } from "@/ui/button"
import { Choice } from "@/ui/choice"
import { FULL, Sheet } from "./sheet"
import styles from "./plan.module.css"

export type ChoiceView = { id: string; text: string; size: string; known: ReactNode }
export type GroupView = { id: string; name: string; hint: string; choices: ChoiceView[]; notes: ReactNode }
type Props = { groups: GroupView[]; page: string; foot: ReactNode }

/** Choices, and the page that they make. What is chosen and written lives in this page only. */
export function Builder({ groups, page, foot }: Props) {
  const [plan, setPlan] = useState(emptyPlan)
  const [early, setEarly] = useState(false)
  const open = missing(plan, groups)
  const whole = open.length === 0
  const names = open.map(({ name }) => name).join(", ")

  function print() {
    setEarly(!whole)
    if (whole) printAlone()
  }

  return (
    <>
      {groups.map((group, index) => (
        <Part key={group.id} group={group} first={index === 0} plan={plan} change={setPlan} />
      ))}
      <Sheet groups={groups} plan={plan} title={page} foot={foot} />
      <div className={styles["foot"]}>
        <Button type="button" onClick={print}>
          Print my plan
        </Button>
        <p role="status" data-early={early && !whole}>
          {whole
            ? ready(lines(plan, groups))
            : `${early ? "Not printed yet. " : ""}Still to choose or write: ${names}.`}
        </p>
      </div>
    </>
  )
}

const ready = (count: number) =>
  `Your plan is ready to print.${count > FULL ? " With one or two things in each part the print is larger." : ""}`

/** The browser's own print dialog, with the plan alone; print rules do the rest. */
function printAlone() {
  const { dataset } = document.documentElement
  dataset["printing"] = "plan"
  addEventListener("afterprint", () => delete dataset["printing"], { once: true })
  window.print()
}

type PartProps = { group: GroupView; first: boolean; plan: Plan; change: (plan: Plan) => void }

/** Folded but for the first: all choices at once are more than anybody reads. */
function Part({ group, first, plan, change }: PartProps) {
  const { id, name, hint, choices, notes } = group
  return (
    <details className={styles["part"]} open={first}>
      <summary>
        {name} <span>{counted(lines(plan, [group]))}</span>
      </summary>
      <fieldset>
        <legend className="unseen">{name}</legend>
        <p>{hint}</p>
        {choices.map((choice) => (
          <Choice
            key={choice.id}
            type="checkbox"
            checked={plan.picks.includes(choice.id)}
            onChange={() => change(toggle(plan, choice.id))}
            autoComplete="off"
            why={choice.known}
          >
            <b>{choice.text}</b>
          </Choice>
        ))}
        <label className={styles["own"]}>
          In my own words
          <input
            type="text"
            maxLength={60}
            autoComplete="off"
            value={plan.own[id] ?? ""}
            onChange={(event) => change(write(plan, id, event.target.value))}
          />
        </label>
        {notes ? <p className={styles["notes"]}>{notes}</p> : null}
      </fieldset>
    </details>
  )
}

const counted = (count: number) => (count === 0 ? "nothing yet" : `${count} in the plan`)
