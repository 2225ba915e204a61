import { journal, journalWiped, type Entry } from "./journal"
import { leftBehind, type Sitting } from "./left-behind"
import { sendAnswer, type Stopped } from "./send-answer"

export type DrainState = {
  waiting: number
  saved: number
  /** The question was answered somewhere else since, or the quiz was handed in. */
  unused: number
  /** What keeps the rest from being sent; nothing does while it is null. */
  stopped: Stopped | null
}

// With a try that hangs for eight seconds and this one, all is sent within ten of the connection's return.
const pause = 2_000

/** Sends what earlier sittings left behind, in the order in which it was given, until all of it has arrived. */
export class Drain {
  private state: DrainState = { waiting: 0, saved: 0, unused: 0, stopped: null }
  private running: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private closed = false
  private leaving = false

  constructor(
    private readonly sitting: Sitting | null,
    private readonly tell: (state: DrainState) => void,
  ) {}

  open(): void {
    addEventListener("online", this.again)
    addEventListener("beforeunload", this.leave)
    addEventListener(journalWiped, this.seeWho)
    // Once, while the page is fresh: it was served to whoever is here.
    if (this.sitting) void journal.forgetOthers(this.sitting.owner)
    this.again()
  }

  close(): void {
    this.closed = true
    clearTimeout(this.timer)
    removeEventListener("online", this.again)
    removeEventListener("beforeunload", this.leave)
    removeEventListener(journalWiped, this.seeWho)
  }

  private leave = (): void => {
    this.leaving = true
  }

  /** Somebody signed out in another tab: the server says who may see the page now. On this one, it leads on by itself. */
  private seeWho = (): void => {
    if (!this.leaving) location.reload()
  }

  private again = (): void => {
    clearTimeout(this.timer)
    this.running ??= this.run().finally(() => {
      this.running = null
    })
  }

  private async run(): Promise<void> {
    const { mine, untold, stopped } = await leftBehind(this.sitting)
    const before = this.state.waiting
    // Nobody is there, and nobody was: whosever they are, they stay unseen.
    if (mine.length === 0 && before === 0 && stopped === "signedOut") return
    if (mine.length + untold + before === 0) return
    // Another tab may have sent some of them.
    this.say({ waiting: mine.length + untold, stopped })
    for (const entry of mine) if (!(await this.sendOne(entry))) break
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
