"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef, useState } from "react"
import { counted } from "@/ui/minutes"
import { Notice } from "@/ui/notice"
import { Drain, type DrainState } from "./drain"
import type { Sitting } from "./left-behind"
import { SignInAgain, waitingWords } from "./waiting-words"
import styles from "./waiting-answers.module.css"

type Props = {
  /** Where a page knows whose answers it is about; elsewhere the server is asked. */
  sitting?: Sitting
  /** The page says what is answered, and is drawn anew once more of it is. */
  redraw?: true
}

/** Notices answers that an earlier sitting left on this device, sends them, and says how that goes. */
export function WaitingAnswers({ sitting, redraw }: Props) {
  const [state, setState] = useState<DrainState | null>(null)
  const first = useRef(sitting ?? null)
  const { refresh } = useRouter()
  const arrived = redraw && state?.waiting === 0 ? state.saved : 0

  useEffect(() => {
    const drain = new Drain(first.current, setState)
    drain.open()
    return () => drain.close()
  }, [])
  useEffect(() => {
    if (arrived > 0) refresh()
  }, [arrived, refresh])

  // Not a "status": there is one beside it on a question's page, and each speaks for itself.
  return (
    <div aria-live="polite" className={styles["waiting"]} data-screen-only>
      {state ? <Told state={state} /> : null}
    </div>
  )
}

function Told({ state: { waiting, saved, unused, stopped } }: { state: DrainState }) {
  if (waiting > 0) {
    return (
      <Notice tone={stopped ? "caution" : "info"} title={titleOf(waiting, stopped)}>
        {stopped === "signedOut" ? <SignInAgain /> : <p>{stopped ? waitingWords[stopped] : "Sending …"}</p>}
      </Notice>
    )
  }
  if (saved + unused === 0) return null
  return (
    <Notice tone={unused > 0 ? "caution" : "good"}>
      {saved > 0 ? <p>{wereWaiting(saved)} on this device and saved now.</p> : null}
      {unused > 0 ? (
        <p>
          {wereWaiting(unused)} on this device and not used: the question was answered somewhere else since,
          or the quiz was handed in.
        </p>
      ) : null}
    </Notice>
  )
}

function titleOf(waiting: number, stopped: DrainState["stopped"]): string {
  const title = `${counted(waiting, "answer")} ${waiting === 1 ? "is" : "are"} waiting to be sent`
  return stopped === "noConnection" ? `${title}: no connection` : title
}

const wereWaiting = (count: number) => `${counted(count, "answer")} ${count === 1 ? "was" : "were"} waiting`
