"use client"

import { useRef, useState, type FormEvent, type ReactNode } from "react"
import type { Certainty } from "@/lib/attempt/schema"
import type { Answer } from "@/lib/quiz/schema"
import { Button, LinkButton, type ButtonTone } from "@/ui/button"
import type { SaveState } from "./autosave"
import { GoTo, type Stop } from "./go-to"
import { SaveStatus } from "./save-status"
import { useAutosave } from "./use-autosave"
import styles from "./question.module.css"

type Props = {
  attempt: string
  owner: string
  question: string
  kind: string
  number: number
  answer: Answer | null
  certainty: Certainty | null
  /** The number of the answer held by the server; 0 for none. */
  seq: number
  savedAt: Date | null
  /** For the form as it is without scripts. */
  clientOpId: string
  pages: { here: string; back: string | null; next: string; last: boolean; moreTime: string | null }
  /** Words of the button that answers and comes back to this page, for a question that goes on. */
  press: string | null
  /** Whether the first answer counts, since what was right is told at once. Only `press` sends it then. */
  once: boolean
  stops: Stop[]
  children: ReactNode
}

/** One question as a plain form; a script saves it as it is filled in. */
export function AnswerForm({ children, ...rest }: Props) {
  const { attempt, question, seq, once, pages } = rest
  const form = useRef<HTMLFormElement>(null)
  const [leaving, setLeaving] = useState(false)
  const { state, changed, settle } = useAutosave(form, rest)

  async function leave(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const next = (submitter as HTMLButtonElement | null)?.value || pages.next
    setLeaving(true)
    if (await settle()) location.assign(next)
    else setLeaving(false)
  }

  return (
    <form
      ref={form}
      className={styles["form"]}
      action={`/api/v1/attempts/${attempt}/answers`}
      method="post"
      // Or a reload would bring back what was filled in before, and that would be saved as if it were new.
      autoComplete="off"
      aria-busy={leaving}
      onSubmit={leave}
      onChange={(event) => changed((event.target as HTMLElement).matches("[type=text], textarea"))}
    >
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="clientOpId" value={rest.clientOpId} />
      <input type="hidden" name="clientSeq" value={seq + 1} />
      <input type="hidden" name="number" value={rest.number} />
      {children}
      <SaveStatus state={state} savedAt={rest.savedAt} />
      <div className={styles["actions"]}>
        {rest.press ? (
          <Button name="next" value={pages.here}>
            {rest.press}
          </Button>
        ) : null}
        <Way to={pages.next} saves={!once} tone={rest.press ? "quiet" : "main"}>
          {onWords(once, pages.last)}
        </Way>
        {pages.back ? (
          <Way to={pages.back} saves={!once}>
            Back
          </Way>
        ) : null}
        {pages.moreTime ? (
          <Way to={pages.moreTime} saves={!once}>
            More time
          </Way>
        ) : null}
      </div>
      <GoTo stops={rest.stops.map((stop) => afterSave(stop, state))} links={once} />
    </form>
  )
}

function onWords(once: boolean, last: boolean): string {
  if (once) return last ? "Review" : "Skip for now"
  return last ? "Save and review" : "Save and go on"
}

type WayProps = { to: string; saves: boolean; tone?: ButtonTone; children: ReactNode }

/** Off this page. It saves on the way, or is a link where what was only begun must not be sent. */
function Way({ to, saves, tone = "quiet", children }: WayProps) {
  if (!saves)
    return (
      <LinkButton href={to} tone={tone}>
        {children}
      </LinkButton>
    )
  return (
    <Button name="next" value={to} tone={tone} formNoValidate>
      {children}
    </Button>
  )
}

/** The stop one is at, as the last save left it. */
function afterSave(stop: Stop, state: SaveState | null): Stop {
  return stop.here && state?.kind === "saved" ? { ...stop, answered: state.filled } : stop
}
