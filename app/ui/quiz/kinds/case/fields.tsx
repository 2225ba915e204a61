"use client"

import { useEffect, useRef } from "react"
import type { PublicStep } from "@/lib/quiz/kinds/case/schema"
import { Choice } from "@/ui/choice"
import type { FieldsProps } from "../props"
import styles from "./case.module.css"

/** The story as far as it has gone, and what to decide now. The server says what comes next. */
export function CaseFields({ question: { path, steps, of }, titleId }: FieldsProps<"case">) {
  const now = useRef<HTMLLegendElement>(null)
  // After a choice the page is there anew, and the place to read on is the end of the story.
  useEffect(() => {
    if (path.length > 0) now.current?.focus()
  }, [path.length])
  return (
    <>
      {path.map((turn) => (
        <input key={turn} type="hidden" name="path" value={turn} />
      ))}
      {steps.map((step, index) => (
        <fieldset
          key={step.id}
          className={styles["step"]}
          aria-labelledby={`${titleId} ${titleId}-${step.id}`}
        >
          <legend ref={step.choices.length > 0 ? now : undefined} tabIndex={-1} id={`${titleId}-${step.id}`}>
            <span>
              Step {index + 1} of {of}
            </span>
            {step.prompt}
          </legend>
          <Turns step={step} />
          <Choices step={step} />
        </fieldset>
      ))}
      {steps.at(-1)?.choices.length === 0 ? (
        <p className={styles["end"]}>This is where the story ends.</p>
      ) : null}
    </>
  )
}

function Turns({ step: { turns } }: { step: PublicStep }) {
  if (turns.length === 0) return null
  return (
    <ol className={styles["turns"]}>
      {turns.map(({ text, outcome }) => (
        <li key={text}>
          <p>You chose: {text}</p>
          {outcome ? <p className={styles["outcome"]}>{outcome}</p> : null}
        </li>
      ))}
    </ol>
  )
}

function Choices({ step: { turns, choices } }: { step: PublicStep }) {
  if (choices.length === 0) return null
  return (
    <>
      <p className={styles["hint"]}>
        {turns.length === 0
          ? "Choose one. Your first choice counts."
          : "Back to where you stood: choose again. Your first choice has counted."}
      </p>
      {choices.map(({ id, text }) => (
        <Choice key={id} type="radio" name="choice" value={id} required>
          {text}
        </Choice>
      ))}
    </>
  )
}
