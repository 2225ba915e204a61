"use client"

import { useEffect, useState } from "react"

/** Where one window is; the audience's has no say in how far down a slide is scrolled. */
type Told = { hash: string; down: number | null }

const slides = () => [...document.querySelectorAll<HTMLElement>("[data-slide]")]
const find = <E extends HTMLElement>(part: string) => document.querySelector<E>(`[data-${part}]`)

/** The slide that the address names; -1 when it names something else, or nothing. */
function named(): number {
  const target = document.getElementById(location.hash.slice(1))
  return slides().findIndex((slide) => slide.contains(target))
}
const here = () => Math.max(0, named())
const stage = () => slides()[here()]?.querySelector("[data-stage]")
const room = (box: Element) => Math.max(0, box.scrollHeight - box.clientHeight)

/** Replaces the address, so that Back leaves the deck and not the slide. */
const go = (to: number) => location.replace(`#${Math.max(1, Math.min(to + 1, slides().length))}`)

/** Shows more of a long slide; at its end, the slide after it, or before it. */
function step(way: 1 | -1): void {
  const box = stage()
  // Two pixels: browsers round what is left.
  if (!box || (way > 0 ? room(box) - box.scrollTop : box.scrollTop) <= 2) return go(here() + way)
  box.scrollBy({ top: way * box.clientHeight * 0.8 })
  // Said at once: a browser may put off the event of a window that lies behind the audience's.
  box.dispatchEvent(new Event("scroll"))
}

/** The slides alone: safe to show where there is one screen. */
function fullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.querySelector("main")?.requestFullscreen?.()
}

/** Pressed again, on the next lesson, it takes the same window. */
const openAudience = () =>
  open(`${location.pathname}?audience${location.hash}`, "backwise-audience", "popup,width=1280,height=720")

/** How long the session runs, since somebody pressed Start; it goes on through the lessons of this tab. */
const clock = {
  start: () => Number(sessionStorage.getItem("backwise-clock")),
  turn() {
    sessionStorage.setItem("backwise-clock", clock.start() ? "" : String(Date.now()))
    clock.show()
  },
  show() {
    const [start, time, button] = [clock.start(), find("clock"), find("act='clock'")]
    const seconds = Math.floor((Date.now() - start) / 1000)
    if (time)
      time.textContent = start ? `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}` : ""
    if (button) button.textContent = start ? "Stop the clock" : "Start the clock"
  },
}

const ACTS: Record<string, () => unknown> = {
  ...{
    next: () => go(here() + 1),
    before: () => go(here() - 1),
    first: () => go(0),
    last: () => go(Infinity),
  },
  ...{ on: () => step(1), back: () => step(-1), notes: () => find("notes-shown")?.click() },
  ...{ full: fullScreen, audience: openAudience, clock: clock.turn },
}
const KEYS: Record<string, string> = {
  ...{ ArrowRight: "next", ArrowLeft: "before", Home: "first", End: "last", n: "notes", f: "full" },
  ...{ " ": "on", ArrowDown: "on", PageDown: "on", ArrowUp: "back", PageUp: "back" },
}

/** Keys move the slides, but not while they are needed where the focus is: in a field, or a table that scrolls. */
function press(event: KeyboardEvent): void {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return
  if (target.closest("input:not([type=checkbox]), select, textarea, [role=region], [popover]")) return
  if (key === " " && target.closest("button, summary, input")) return
  if (key.length === 1 && key !== " " && !find<HTMLInputElement>("letter-keys")?.checked) return
  const act = ACTS[KEYS[key] ?? ""]
  if (!act) return
  event.preventDefault()
  act()
}

/** A finger that is drawn across, 60 pixels or more and flat. */
function swipe({ type, changedTouches: [touch], target }: TouchEvent, from: Touch | null): Touch | null {
  if (!touch || (target instanceof Element && target.closest("input, select, [role=region]"))) return null
  if (type === "touchstart") return touch
  const [across, along] = from ? [touch.clientX - from.clientX, touch.clientY - from.clientY] : [0, 0]
  if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(along)) go(here() - Math.sign(across))
  return null
}

/** Listens until the signal; `say` is given "Slide 3 of 9: Why not at once" whenever another one is shown. */
function present(say: (words: string) => void, signal: AbortSignal): void {
  const audience = "audience" in document.documentElement.dataset
  const channel = new BroadcastChannel(`backwise ${location.pathname}`)
  let [last, heard, touch] = [here(), "", null as Touch | null]
  const tell = () => {
    const box = stage()
    const down = audience || !box ? null : box.scrollTop / Math.max(1, room(box))
    channel.postMessage({ hash: `#${here() + 1}`, down } satisfies Told)
  }
  const listen = ({ data }: MessageEvent<Told | "hello">) => {
    if (data === "hello") return audience || tell()
    if (data.hash !== location.hash) location.replace((heard = data.hash))
    const box = stage()
    if (audience && box && data.down !== null) box.scrollTop = data.down * room(box)
  }
  const changed = () => {
    // The skip link names no slide: the one that was shown stays.
    if (named() < 0) return go(last)
    last = here()
    const slide = slides()[last]
    say([slide?.ariaLabel, slide?.querySelector("h1, h2")?.textContent].filter(Boolean).join(": "))
    // What was heard is not told again: fast pressing would else be answered by its own past.
    if (location.hash === heard) heard = ""
    else tell()
  }
  const click = ({ target }: MouseEvent) =>
    target instanceof Element && ACTS[target.closest<HTMLElement>("[data-act]")?.dataset["act"] ?? ""]?.()
  const beat = setInterval(clock.show, 1000)
  channel.addEventListener("message", listen, { signal })
  addEventListener("hashchange", changed, { signal })
  addEventListener("keydown", press, { signal })
  document.addEventListener("click", click, { signal })
  document.addEventListener("scroll", () => audience || tell(), { signal, capture: true, passive: true })
  for (const type of ["touchstart", "touchend"] as const)
    document.addEventListener(type, (event) => void (touch = swipe(event, touch)), { signal, passive: true })
  signal.addEventListener("abort", () => (clearInterval(beat), channel.close()))
  clock.show()
  if (audience) channel.postMessage("hello")
}

/** The part of a deck that runs in the browser: keys, the buttons marked data-act, and a second window. */
export function Presenter() {
  const [words, setWords] = useState("")
  useEffect(() => {
    const ends = new AbortController()
    present(setWords, ends.signal)
    return () => ends.abort()
  }, [])
  return (
    <p role="status" className="unseen">
      {words}
    </p>
  )
}
