"use client"

import { useState, type FormEvent } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { journal } from "./journal/journal"
import { asSent, isPassing, postJson, tellAfter, type JsonReply } from "./journal/send-answer"
import styles from "./question.module.css"

type Props = {
  attempt: string
  submitKey: string
  /** What the learner sees next. */
  afterwards: string
}
type Trouble = "slow" | "noConnection" | "busy" | "signedOut" | "refused"

// Marking writes more than a save does, and waits for saves that are under way.
const patience = 10_000

// When a whole ward hands in at once the server may ask to come back in a moment.
const retryPauses = [1_000, 3_000]

/** Posts until there is an answer that stays: the key makes several tries one submission. */
async function postUntilHeard(path: string, value: unknown): Promise<JsonReply | null> {
  for (const pause of retryPauses) {
    const reply = await postJson(path, value, patience)
    if (reply && !isPassing(reply.status)) return reply
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return postJson(path, value, patience)
}

/** The answers of this attempt that have not reached the server go with the submission. */
async function unsentOf(attempt: string) {
  const left = await journal.left()
  return left.filter((entry) => entry.attempt === attempt).map(asSent)
}

/** Hands the quiz in, together with whatever had not reached the server. The same key again is the same submission. */
export function SubmitForm({ attempt, submitKey, afterwards }: Props) {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [busy, setBusy] = useState(false)
  const action = `/api/v1/attempts/${attempt}/submit`

  async function handIn(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setTrouble(null)
    const slow = setTimeout(() => setTrouble("slow"), tellAfter)
    const reply = await postUntilHeard(action, { submitKey, answers: await unsentOf(attempt) })
    clearTimeout(slow)
    if (reply?.body["ok"] === true) {
      await journal.forgetAttempt(attempt)
      location.assign(`/attempt/${attempt}/result`)
      return
    }
    setBusy(false)
    setTrouble(troubleOf(reply?.status))
  }

  return (
    <form action={action} method="post" onSubmit={handIn} className={styles["form"]} aria-busy={busy}>
      <input type="hidden" name="submitKey" value={submitKey} />
      <div role="status">{trouble ? <Told trouble={trouble} attempt={attempt} /> : null}</div>
      <div className={styles["actions"]}>
        <Button>{busy ? "Handing in …" : "Hand in my answers"}</Button>
      </div>
      <p>After this your answers cannot change. {afterwards}</p>
    </form>
  )
}

function troubleOf(status: number | undefined): Exclude<Trouble, "slow"> {
  if (status === undefined) return "noConnection"
  if (status === 401) return "signedOut"
  return isPassing(status) ? "busy" : "refused"
}

const words: Record<Exclude<Trouble, "signedOut">, string> = {
  slow: "We cannot be reached yet, and are still trying. Your answers are kept.",
  noConnection:
    "There is no connection. Your answers are kept. Press the button again once you are connected.",
  busy: "We are too busy just now. Your answers are kept. Press the button again in a moment.",
  refused: "Please reload this page and try again. Your answers are kept.",
}

function Told({ trouble, attempt }: { trouble: Trouble; attempt: string }) {
  if (trouble === "signedOut") {
    return (
      <Notice tone="caution" title="You are signed out">
        <p>
          Your answers are kept.{" "}
          <a href={`/sign-in?next=/attempt/${attempt}/review`}>Sign in and hand them in</a>
        </p>
      </Notice>
    )
  }
  return (
    <Notice tone="caution" title="Not handed in yet">
      {words[trouble]}
    </Notice>
  )
}
