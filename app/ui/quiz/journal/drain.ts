import { journal, type Entry } from "./journal"
import { leftBehind, type Sitting } from "./left-behind"
import { sendAnswer, type Unreached } from "./send-answer"

export type DrainState = {
  waiting: number
  saved: number
  /** The question was answered somewhere else since, or the quiz was handed in. */
  unused: number
  /** What keeps the rest from being sent; nothing does while it is null. */
  stopped: Unreached | "signedOut" | null
}

// With a try that hangs for eight seconds and this one, all is sent within ten of the connection's return.
const pause = 2_000

/** Sends what earlier sittings left behind, in the order in which it was given, until all of it has arrived. */
export class Drain {
  private state: DrainState = { waiting: 0, saved: 0, unused: 0, stopped: null }
  private running: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private closed = false

  constructor(
    private readonly sitting: Sitting | null,
    private readonly tell: (state: DrainState) => void,
  ) {}

  open(): void {
    addEventListener("online", this.again)
    this.again()
  }

  close(): void {
    this.closed = true
    clearTimeout(this.timer)
    removeEventListener("online", this.again)
  }

  private again = (): void => {
    clearTimeout(this.timer)
    this.running ??= this.run().finally(() => {
      this.running = null
    })
  }

  private async run(): Promise<void> {
    const left = await leftBehind(this.sitting)
    if (left.length === 0 && this.state.waiting === 0) return
    // Another tab may have sent some of them.
    this.say({ waiting: left.length, stopped: null })
    for (const entry of left) if (!(await this.sendOne(entry))) break
    if (this.state.stopped && !this.closed) this.timer = setTimeout(this.again, pause)
  }

  /** False when there is no point in sending the next. */
  private async sendOne(entry: Entry): Promise<boolean> {
    const sent = await sendAnswer(entry)
    if (sent.kind === "unreached" || sent.kind === "signedOut") {
      this.say({ stopped: sent.kind === "unreached" ? sent.why : sent.kind })
      return false
    }
    await journal.drop(entry)
    const outcome = sent.kind === "saved" ? "saved" : "unused"
    this.say({ waiting: this.state.waiting - 1, [outcome]: this.state[outcome] + 1 })
    return true
  }

  private say(news: Partial<DrainState>): void {
    this.state = { ...this.state, ...news }
    if (!this.closed) this.tell(this.state)
  }
}
