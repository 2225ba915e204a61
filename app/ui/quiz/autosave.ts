import { isPressed, scatterAnswer } from "@/lib/quiz/gather"
import { fillFields, readFields, sameFields, type FormFields } from "./form-fields"
import { openJournal, type Entry } from "./journal"
import { newKey } from "./new-key"
import { sendAnswer, type Sent } from "./send-answer"
import type { AutosaveOptions } from "./use-autosave"

export type SaveState =
  | { kind: "saving" }
  | { kind: "saved"; at: string; filled: boolean }
  /** Not reached the server. `kept` says whether this browser holds on to it. */
  | { kind: "waiting"; kept: boolean }
  | { kind: "signedOut"; kept: boolean }
  /** `reload` when only the server can show what was kept. */
  | { kind: "newerAnswer"; reload: boolean }
  | { kind: "refused"; message: string }

// While a number is being typed: half a second after the last key.
const typingPause = 500
const retryPauses = [1_000, 2_000, 4_000, 8_000]

/** The answers of one question page on their way to the server: one at a time, the newest only. */
export class Autosave {
  private readonly journal
  private seq: number
  private known: FormFields
  private waiting: Entry | null = null
  private sending: Promise<void> | null = null
  private tries = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private kept = true
  /** The last answer was not taken, and the learner has to see why. */
  private halted = false
  /** The learner has pressed a button, and is led on once all is saved. */
  private leaving = false

  constructor(
    private readonly form: HTMLFormElement,
    private readonly options: AutosaveOptions,
    private readonly tell: (state: SaveState) => void,
  ) {
    this.journal = openJournal(options.attempt, options.owner)
    this.seq = options.seq
    this.known = scatter(options)
  }

  /** Brings back what was not acknowledged, and what was filled in before this script ran. */
  open(): void {
    addEventListener("online", this.retry)
    addEventListener("pageshow", reloadOld)
    for (const entry of this.journal.entries()) {
      if (entry.question === this.options.question) this.restore(entry)
      else void this.sendOther(entry)
    }
    if (!this.waiting) this.changed(false)
  }

  close(): void {
    clearTimeout(this.timer)
    removeEventListener("online", this.retry)
    removeEventListener("pageshow", reloadOld)
  }

  /** Something was filled in. What counts at once waits for a button. */
  changed(typing: boolean): void {
    if (!this.isPressed) this.take(typing)
  }

  private get isPressed(): boolean {
    return this.options.once || isPressed(this.options.kind)
  }

  private take(typing: boolean): void {
    const fields = answered(readFields(this.form))
    if (sameFields(fields, this.waiting?.fields ?? this.known)) return
    const { question, kind } = this.options
    this.seq += 1
    this.waiting = { question, kind, clientOpId: newKey(), clientSeq: this.seq, fields }
    this.kept = this.journal.keep(this.waiting)
    this.tell({ kind: "saving" })
    this.later(typing ? typingPause : 0)
  }

  /** True once all is acknowledged; false when the learner has to stay and see why it is not. */
  async settle(): Promise<boolean> {
    this.halted = false
    this.leaving = true
    this.take(false)
    clearTimeout(this.timer)
    await this.sending
    if (this.waiting) await this.send()
    this.leaving = false
    return this.waiting === null && !this.halted
  }

  private restore(entry: Entry): void {
    this.waiting = entry
    this.seq = Math.max(this.seq, entry.clientSeq)
    fillFields(this.form, entry.fields)
    this.tell({ kind: "saving" })
    this.later(0)
  }

  private async sendOther(entry: Entry): Promise<void> {
    const { kind } = await sendAnswer(this.options.attempt, entry)
    if (kind !== "unreached" && kind !== "signedOut") this.journal.drop(entry)
  }

  private later(pause: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), pause)
  }

  private retry = (): void => {
    if (this.waiting) this.later(0)
  }

  private send(): Promise<void> {
    this.sending ??= this.sendWaiting().finally(() => {
      this.sending = null
    })
    return this.sending
  }

  private async sendWaiting(): Promise<void> {
    for (let entry = this.waiting; entry;) {
      const sent = await sendAnswer(this.options.attempt, entry)
      const newest = this.waiting?.clientOpId === entry.clientOpId
      if (!this.settleOne(entry, sent, newest)) return
      entry = this.waiting
    }
  }

  /** Takes note of an outcome; false when there is nothing to send at once. */
  private settleOne(entry: Entry, sent: Sent, newest: boolean): boolean {
    if (sent.kind === "unreached") return this.waitAndRetry()
    if (sent.kind === "signedOut") return this.stop({ kind: "signedOut", kept: this.kept })
    if (sent.kind === "closed") return this.leave()
    this.tries = 0
    this.journal.drop(entry)
    if (newest) this.waiting = null
    if (sent.kind === "newerAnswer") return this.show(sent.current)
    if (!newest) return true
    if (sent.kind === "refused") return this.halt(sent)
    this.known = entry.fields
    // What comes of a choice is on the page that the server makes next.
    if (this.isPressed && !this.leaving) location.reload()
    return this.stop({ kind: "saved", at: sent.receivedAt, filled: Object.keys(entry.fields).length > 0 })
  }

  private waitAndRetry(): false {
    this.tell({ kind: "waiting", kept: this.kept })
    this.later(retryPauses[Math.min(this.tries++, retryPauses.length - 1)]!)
    return false
  }

  private halt(state: SaveState): false {
    this.halted = true
    return this.stop(state)
  }

  private stop(state: SaveState): false {
    this.tell(state)
    return false
  }

  private leave(): false {
    this.journal.purge()
    this.waiting = null
    location.assign(`/attempt/${this.options.attempt}/result`)
    return false
  }

  /** Another tab was quicker: its answer is shown, and the next change here comes after it. */
  private show({ seq, answer, certainty }: Extract<Sent, { kind: "newerAnswer" }>["current"]): false {
    this.waiting = null
    this.seq = Math.max(this.seq, seq)
    this.known = scatter({ answer, certainty })
    fillFields(this.form, this.known)
    return this.halt({ kind: "newerAnswer", reload: this.isPressed })
  }
}

const scatter = ({ answer, certainty }: Pick<AutosaveOptions, "answer" | "certainty">): FormFields => ({
  ...scatterAnswer(answer),
  ...(certainty ? { certainty: [certainty] } : {}),
})

/** Nobody is sure of nothing: how sure somebody is waits for an answer. */
const answered = (fields: FormFields): FormFields =>
  Object.keys(fields).every((name) => name === "certainty") ? {} : fields

/** A page that the Back button kept knows old numbers. */
function reloadOld({ persisted }: PageTransitionEvent): void {
  if (persisted) location.reload()
}
