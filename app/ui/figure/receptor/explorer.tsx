"use client"

import { type ReactNode, useState } from "react"
import { type Bound, effectsIn, openingOf, stateOf } from "@/lib/figure/receptor/rules"
import type { ReceptorFile } from "@/lib/figure/receptor/schema"
import { Choice } from "@/ui/choice"
import { ReceptorDrawing } from "@/ui/drawing/receptor-drawing"
import { Tag } from "@/ui/tag"
import styles from "./receptor.module.css"

type Effect = { words: string; rests: ReactNode }
type Alpha = { name: string; effects: Effect[] }
type Props = Pick<ReceptorFile, "controls" | "openings" | "states" | "data" | "none"> & {
  alphas: Alpha[]
  /** How sure it is what opens the channel. */
  opens: ReactNode
}

/** Three things to change, and what the channel then does. */
export function Explorer({ controls, openings, states, alphas, data, none, opens }: Props) {
  const [alpha, choose] = useState(alphas[1] ?? alphas[0])
  const [bound, bind] = useState<Bound>({ gaba: true, diazepam: true })
  const opening = openingOf(bound)
  const effects = effectsIn(bound, alpha?.effects ?? [])
  return (
    <div className={styles["explorer"]}>
      <div className={styles["pair"]}>
        <ReceptorDrawing {...bound} opening={opening} alpha={alpha?.name ?? "α"} />
        <div className={styles["controls"]} data-needs-scripts="" data-screen-only="">
          <fieldset>
            <legend>{controls.bound}</legend>
            {(["gaba", "diazepam"] as const).map((what) => (
              <Choice
                key={what}
                type="checkbox"
                checked={bound[what]}
                onChange={() => bind({ ...bound, [what]: !bound[what] })}
              >
                {controls[what]}
              </Choice>
            ))}
          </fieldset>
          <fieldset>
            <legend>{controls.alpha}</legend>
            <div className={styles["row"]}>
              {alphas.map((each) => (
                <Choice
                  key={each.name}
                  type="radio"
                  name="receptor-alpha"
                  checked={each === alpha}
                  onChange={() => choose(each)}
                >
                  {each.name}
                </Choice>
              ))}
            </div>
          </fieldset>
        </div>
      </div>
      <div role="status" className={styles["result"]}>
        <p>
          <b>The channel {openings[opening]}.</b> {states[stateOf(bound)].words} {opens}
        </p>
        {effects.length > 0 ? <Effects name={alpha?.name} effects={effects} data={data} /> : <p>{none}</p>}
      </div>
    </div>
  )
}

function Effects({ name, effects, data }: { name: string | undefined; effects: Effect[]; data: string }) {
  return (
    <div className={styles["through"]}>
      <p>Through {name} diazepam brings:</p>
      <ul className={styles["effects"]}>
        {effects.map(({ words, rests }) => (
          <li key={words}>
            <b>{words}</b> <Tag tone="caution">{data}</Tag> {rests}
          </li>
        ))}
      </ul>
    </div>
  )
}
