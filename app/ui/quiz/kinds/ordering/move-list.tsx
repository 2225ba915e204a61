import { useState } from "react"
import { flushSync } from "react-dom"
import type { PublicChoice } from "@/lib/quiz/schema"
import { Button } from "@/ui/button"
import styles from "./ordering.module.css"

type Props = { steps: PublicChoice[]; arranged: boolean; move: (steps: PublicChoice[]) => void }
type Direction = "up" | "down"

function moved(steps: readonly PublicChoice[], from: number, to: number): PublicChoice[] {
  const next = [...steps]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}

/** The steps in their present order, each with a button up and one down; every move is said aloud. */
export function MoveList({ steps, arranged, move }: Props) {
  const [said, setSaid] = useState("")

  function press(button: HTMLButtonElement, from: number, direction: Direction) {
    const to = from + (direction === "up" ? -1 : 1)
    const step = steps[from]
    if (!step || to < 0 || to >= steps.length) return
    flushSync(() => {
      move(moved(steps, from, to))
      setSaid(`${step.text}: moved to ${to + 1} of ${steps.length}.`)
    })
    // A browser takes the focus from what is moved in the page.
    button.focus()
  }

  return (
    <>
      <ol className={styles["steps"]} data-arranged={arranged || undefined}>
        {steps.map(({ id, text }, index) => (
          <li key={id}>
            <span>{text}</span>
            <MoveButton
              text={text}
              direction="up"
              end={index === 0}
              press={(button) => press(button, index, "up")}
            />
            <MoveButton
              text={text}
              direction="down"
              end={index === steps.length - 1}
              press={(button) => press(button, index, "down")}
            />
          </li>
        ))}
      </ol>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
      {arranged ? null : (
        <p className={styles["keep"]} data-screen-only>
          <Button type="button" tone="quiet" onClick={() => move(steps)}>
            Keep this order
          </Button>
        </p>
      )}
    </>
  )
}

type MoveProps = {
  text: string
  direction: Direction
  end: boolean
  press: (button: HTMLButtonElement) => void
}

function MoveButton({ text, direction, end, press }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={`Move ${direction}: ${text}`}
      // Not disabled: a button that goes dead under the finger takes the focus with it.
      aria-disabled={end || undefined}
      onClick={(event) => press(event.currentTarget)}
      data-screen-only
    >
      <span aria-hidden="true">{direction === "up" ? "↑" : "↓"}</span>
    </button>
  )
}
