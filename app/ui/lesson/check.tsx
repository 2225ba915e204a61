"use client"

import { useRef, useState, type FormEvent } from "react"
import type { Voice } from "@/lib/course/schema"
import type { CheckTurn, CheckView } from "@/lib/progress/schema"
import { isMissed } from "@/lib/quiz/rules"
import type { PublicQuestion, Verdict } from "@/lib/quiz/schema"
import { Button } from "@/ui/button"
import { newKey } from "@/ui/quiz/new-key"
import { pressInCase } from "@/ui/quiz/kinds/case/press"
import { CheckFields } from "./check-fields"
import { told, write } from "./progress-store"
import { SignInToGoOn } from "./sign-in-to-go-on"
import styles from "./check.module.css"

type Props = { lesson: string; voice: Voice; question: PublicQuestion }
type State =
  | { at: "asking" | "sending" | "signedOut" }
  | { at: "told"; view: CheckView }
  | { at: "goesOn"; question: PublicQuestion }
  | { at: "failed"; words: string }

const VERDICTS: Record<Verdict, string> = {
  right: "Right.",
  partly: "Partly right.",
  wrong: "Not right. Read why, then try again if you like.",
  compared: "Hold your answer beside the model answer.",
  unanswered: "Choose an answer first.",
}
const NO_REPLY = "Not sent: there is no connection. Your answer is still here; press the button again."

type Reply = ({ ok: true } & (CheckView | CheckTurn)) | { ok: false; message?: string }

/** Sends the very fields the plain form would. */
async function ask(form: HTMLFormElement): Promise<State> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) body.append(name, String(value))
  body.set("clientOpId", newKey())
  try {
    const answer = await write(form.action, { method: "POST", body, headers: { accept: "application/json" } })
    if (answer.status === 401) return { at: "signedOut" }
    const reply = (await answer.json()) as Reply
    if (!reply.ok) return { at: "failed", words: reply.message ?? NO_REPLY }
    return "question" in reply ? { at: "goesOn", question: reply.question } : { at: "told", view: reply }
  } catch {
    return { at: "failed", words: NO_REPLY }
  }
}

/** One question inside the lesson. A plain form without scripts; with them feedback comes at once, in place. */
export function Check({ lesson, voice, question: asked }: Props) {
  const [question, setQuestion] = useState(asked)
  const [state, setState] = useState<State>({ at: "asking" })
  const form = useRef<HTMLFormElement>(null)
  // Counts changes and sendings: feedback on an answer that was changed meanwhile is not shown.
  const turn = useRef(0)

  function change() {
    turn.current++
    setState({ at: "asking" })
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state.at === "sending" || !form.current) return
    const mine = ++turn.current
    setState({ at: "sending" })
    const next = await ask(form.current)
    if (mine === turn.current) setState(next)
    if (mine === turn.current && next.at === "goesOn") setQuestion(next.question)
    if (next.at === "told") told(voice, lesson, next.view.lesson)
  }

  const explained = state.at === "told" ? state.view.explained : null
  const press = question.kind === "case" ? pressInCase(question) : null
  return (
    <section className={styles["check"]} aria-labelledby="check">
      <h2 id="check" tabIndex={-1}>
        Check yourself
      </h2>
      <form ref={form} action="/api/v1/checks" method="post" onSubmit={send} onChange={change}>
        <input type="hidden" name="lesson" value={lesson} />
        <input type="hidden" name="voice" value={voice} />
        <input type="hidden" name="question" value={question.id} />
        <input type="hidden" name="kind" value={question.kind} />
        <CheckFields question={question} explained={explained} />
        <div className={styles["foot"]} data-screen-only>
          {explained && press ? null : (
            <Button aria-disabled={state.at === "sending" || undefined}>{press ?? "Check my answer"}</Button>
          )}
          <p role="status" className={styles["verdict"]} data-verdict={explained?.verdict}>
            {state.at === "sending" ? "Checking…" : state.at === "failed" ? state.words : null}
            {state.at === "signedOut" ? <SignInToGoOn /> : null}
            {explained ? VERDICTS[explained.verdict] : null}{" "}
            {state.at === "told" ? <ReadAgain {...state.view} /> : null}
          </p>
        </div>
      </form>
    </section>
  )
}

function ReadAgain({ explained, readAgain }: CheckView) {
  if (!isMissed(explained.verdict) || !readAgain) return null
  return <a href={readAgain.path}>Read it again: {readAgain.title}</a>
}
