import { isPressed, scatterAnswer } from "@/lib/quiz/gather"
import { fillFields, readFields, sameFields, type FormFields } from "./form-fields"
import { journal, journalWiped, type Entry } from "./journal/journal"
import { sendAnswer, tellAfter, type Sent, type Unreached } from "./journal/send-answer"
import { newKey } from "./new-key"
import type { AutosaveOptions } from "./use-autosave"

export type SaveState =
  | { kind: "saving" }
  | { kind: "saved"; at: string; filled: boolean }
  /** Not reached the server. `kept` says whether this device holds on to it. */
  | { kind: "waiting"; why: Unreached; kept: boolean }
  | { kind: "signedOut"; kept: boolean }
  /** `reload` when only the server can show what was kept. */
  | { kind: "newerAnswer"; reload: boolean }
  | { kind: "refused"; message: string }

// While a number is being typed: half a second after the last key.
const typingPause = 500
// From the beginning of one try to that of the next: what hung for longer is tried again in half a second.
const retryPauses = [1_000, 2_000, 4_000, 8_000]
const leastPause = 500

/** The answers of one question page on their way to the server: one at a time, the newest only. */
export class Autosave {
  private seq: number
  private known: FormFields
  private waiting: Entry | null = null
  private keeping: Promise<void> = Promise.resolve()
  private sending: Promise<void> | null = null
  private tries = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private kept = true
  private closed = false
  /** The last answer was not taken, and the learner has to see why. */
  private halted = false
  /** The learner has pressed a button, and is led on once all is saved. */
  private leaving = false

  constructor(
    private readonly form: HTMLFormElement,
    private readonly options: AutosaveOptions,
    private readonly tell: (state: SaveState) => void,
  ) {
    this.seq = options.seq
    this.known = scatter(options)
  }

  /** Brings back what was not acknowledged, and takes what was filled in before this script ran. */
  async open(): Promise<void> {
    addEventListener("online", this.retry)
    addEventListener("pageshow", reloadOld)
    // Whoever this was has signed out in another tab: the server says who may see the page now.
    addEventListener(journalWiped, reload)
    const { attempt, question, owner } = this.options
    await journal.forgetOthers(owner)
    const left = await journal.find(attempt, question)
    if (this.closed || this.waiting) return
    if (left) this.restore(left)
    else this.changed(false)
  }

  close(): void {
    this.closed = true
    clearTimeout(this.timer)
    removeEventListener("online", this.retry)
    removeEventListener("pageshow", reloadOld)
    removeEventListener(journalWiped, reload)
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
    const { attempt, question, kind } = this.options
    this.seq += 1
    this.waiting = { attempt, question, kind, clientOpId: newKey(), clientSeq: this.seq, fields }
    this.keeping = this.keep(this.waiting)
    this.tell({ kind: "saving" })
    this.later(typing ? typingPause : 0)
  }

  private async keep(entry: Entry): Promise<void> {
    const kept = await journal.keep(this.options.owner, entry)
    this.kept = kept !== null
    if (!kept || this.waiting !== entry) return
    this.waiting = kept
    this.seq = kept.clientSeq
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
    for (;;) {
      // Kept before it is sent: whatever happens to this page then, it is not lost.
      await this.keeping
      const entry = this.waiting
      if (!entry) return
      const begun = performance.now()
      const sent = await this.sendPatiently(entry)
      if (sent.kind === "unreached") return this.waitAndRetry(sent.why, performance.now() - begun)
      if (!(await this.settleOne(entry, sent))) return
    }
  }

  /** What takes long is told of, and may yet arrive. */
  private async sendPatiently(entry: Entry): Promise<Sent> {
    const slow = setTimeout(() => this.tellWaiting("noConnection"), tellAfter)
    const sent = await sendAnswer(entry)
    clearTimeout(slow)
    return sent
  }

  /** Takes note of an outcome; false when there is nothing to send at once. */
  private async settleOne(entry: Entry, sent: Exclude<Sent, { kind: "unreached" }>): Promise<boolean> {
    if (sent.kind === "signedOut") return this.stop({ kind: "signedOut", kept: this.kept })
    if (sent.kind === "closed") return this.leave()
    this.tries = 0
    await journal.drop(entry)
    const newest = this.waiting?.clientOpId === entry.clientOpId
    if (newest) this.waiting = null
    // Whatever became of an answer that was changed since: the one that counts is still to be sent.
    if (!newest) return true
    if (sent.kind === "newerAnswer") return this.show(sent.current)
    if (sent.kind === "refused") return this.halt(sent)
    this.known = entry.fields
    // What comes of a choice is on the page that the server makes next.
    if (this.isPressed && !this.leaving) location.reload()
    return this.stop({ kind: "saved", at: sent.receivedAt, filled: Object.keys(entry.fields).length > 0 })
  }

  private waitAndRetry(why: Unreached, taken: number): void {
    this.tellWaiting(why)
    const pause = retryPauses[Math.min(this.tries++, retryPauses.length - 1)]!
    if (!this.closed) this.later(Math.max(leastPause, pause - taken))
  }

  private tellWaiting(why: Unreached): void {
    this.tell({ kind: "waiting", why, kept: this.kept })
  }

  private halt(state: SaveState): false {
    this.halted = true
    return this.stop(state)
  }

  private stop(state: SaveState): false {
    this.tell(state)
    return false
  }

  private async leave(): Promise<false> {
    this.waiting = null
    await journal.forgetAttempt(this.options.attempt)
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

const reload = () => location.reload()

/** A page that the Back button kept knows old numbers. */
function reloadOld({ persisted }: PageTransitionEvent): void {
  if (persisted) reload()
}
