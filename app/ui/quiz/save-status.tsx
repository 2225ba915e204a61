import type { ReactNode } from "react"
import { Moment } from "@/ui/moment"
import { Notice } from "@/ui/notice"
import type { SaveState } from "./autosave"
import type { Unreached } from "./journal/send-answer"
import { here, SignInAgain, waitingWords } from "./journal/waiting-words"
import styles from "./save-status.module.css"

const titles: Record<Unreached, string> = {
  noConnection: "Waiting: no connection",
  busy: "Could not save yet",
}

const notKept =
  "It is not saved yet, and this browser does not let us keep it either. Please leave this page open until it says “Saved”."

type Props = { state: SaveState | null; savedAt: Date | null }

/** Says what became of the answer. The region is there from the start, so that every change is announced. */
export function SaveStatus({ state, savedAt }: Props) {
  return (
    <div className={styles["status"]} role="status">
      {state ? <Told state={state} /> : savedAt ? <Saved at={savedAt} /> : null}
    </div>
  )
}

function Told({ state }: { state: SaveState }) {
  switch (state.kind) {
    case "saving":
      return <p>Saving …</p>
    case "saved":
      return <Saved at={state.at} />
    case "refused":
      return (
        <Warn title="Could not save">
          <p>{state.message} Change your answer, or reload this page to see what is saved.</p>
        </Warn>
      )
    case "waiting":
      return (
        <Warn title={titles[state.why]}>
          <p>{state.kept ? waitingWords[state.why] : notKept}</p>
        </Warn>
      )
    case "newerAnswer":
      return <Overtaken reload={state.reload} />
    case "signedOut":
      return <SignedOut kept={state.kept} />
  }
}

function Overtaken({ reload }: { reload: boolean }) {
  return (
    <Warn title="Answered somewhere else">
      <p>
        This question was answered in another window or on another device. That answer was kept
        {reload ? "." : " and is shown now; change it if you want to."}
      </p>
      {reload ? (
        <p>
          <a href={here()}>Show what was kept</a>
        </p>
      ) : null}
    </Warn>
  )
}

function Saved({ at }: { at: Date | string }) {
  // "Invalid Date" would be shown for an answer that was taken back before it was ever stored.
  if (Number.isNaN(new Date(at).getTime())) return null
  return (
    <p className={styles["saved"]}>
      Saved <Moment at={at} style="clock" />
    </p>
  )
}

function SignedOut({ kept }: { kept: boolean }) {
  return (
    <Warn title="You are signed out">
      <p>{kept ? "Your answer is kept on this device and saved once you are back." : notKept}</p>
      <SignInAgain />
    </Warn>
  )
}

function Warn({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Notice tone="caution" title={title}>
      {children}
    </Notice>
  )
}
