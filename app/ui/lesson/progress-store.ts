import { useSyncExternalStore } from "react"
import type { Voice } from "@/lib/course/schema"

import type { LessonState, ProgressView } from "@/lib/progress/schema"

const address = "/api/v1/progress"
const listeners = new Set<() => void>()
// The map of the course shows both voices at once.
const known: Partial<Record<Voice, ProgressView>> = {}
const asked = new Set<Voice>()

function show(voice: Voice, next: ProgressView): void {
  known[voice] = next
  for (const tell of listeners) tell()
}

/** A failed answer leaves what is shown. */
async function ask(voice: Voice): Promise<void> {
  const reply = await fetch(`${address}?voice=${voice}`, { headers: { accept: "application/json" } }).catch(
    () => null,
  )
  if (reply?.ok) show(voice, (await reply.json()) as ProgressView)
}

/** What the server says of a lesson after a write; what counts as done is decided there alone. */
export function told(voice: Voice, lesson: string, state: LessonState): void {
  const { lessons, quizzes, signedIn } = known[voice] ?? { lessons: {}, quizzes: {}, signedIn: false }
  show(voice, { lessons: { ...lessons, [lesson]: state }, quizzes, signedIn })
}

function subscribe(voice: Voice, tell: () => void): () => void {
  listeners.add(tell)
  if (!asked.has(voice)) {
    asked.add(voice)
    void ask(voice)
  }
  return () => listeners.delete(tell)
}

/** What this reader has done, once the server has said; null before that and in the prerendered page. */
export function useProgress(voice: Voice): ProgressView | null {
  return useSyncExternalStore(
    (tell) => subscribe(voice, tell),
    () => known[voice] ?? null,
    () => null,
  )
}

type Step = { lesson: string; voice: Voice; place?: string; end?: true }

/** "signedOut": this browser had an account a moment ago, and what is read is kept no more. */
export type Recorded = "kept" | "signedOut" | "failed"

let first: Promise<unknown> | null = null
// No longer than somebody who waits for feedback believes in it.
const patience = 4_000

/**
 * Sends what a reader did. The first time makes a guest of a new visitor: whatever did not wait for that cookie would
 * make another one, and what was read and what was answered would be two people's.
 */
export function write(path: string, what: RequestInit): Promise<Response> {
  const before = first && Promise.race([first, new Promise((resolve) => setTimeout(resolve, patience))])
  const sent = before ? before.then(() => fetch(path, what)) : fetch(path, what)
  first ??= sent.catch(() => (first = null))
  return sent
}

/** Outlives the page: the last place is often sent while the tab closes. */
export async function record(step: Step): Promise<Recorded> {
  const reply = await write(address, {
    method: "POST",
    keepalive: true,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(step),
  }).catch(() => null)
  if (!reply?.ok) return reply?.status === 401 ? "signedOut" : "failed"
  const { lesson } = (await reply.json()) as { lesson: LessonState }
  told(step.voice, step.lesson, lesson)
  return "kept"
}
