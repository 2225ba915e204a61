import type { ReactNode } from "react"
import { Moment } from "@/ui/moment"
import { Notice } from "@/ui/notice"
import type { SaveState } from "./autosave"
import styles from "./save-status.module.css"

const notKept = " This browser does not let us keep it either, so please leave this page open."

const here = () => (typeof location === "undefined" ? "/" : location.pathname)

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
      return <Warn title="Not saved">{state.message}</Warn>
    case "waiting":
      return (
        <Warn title="Could not save. We will try again.">
          <p>Your answer is kept in this tab until it reaches us.{state.kept ? "" : notKept}</p>
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
      <p>Your answer is kept in this tab and saved once you are back.{kept ? "" : notKept}</p>
      <p>
        <a href={`/sign-in?next=${encodeURIComponent(here())}`}>Sign in and go on</a>
      </p>
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
