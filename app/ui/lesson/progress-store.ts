import { useSyncExternalStore } from "react"
import type { Voice } from "@/lib/course/schema"

import type { LessonState, ProgressView } from "@/lib/progress/schema"

const address = "/api/v1/progress"
const listeners = new Set<() => void>()
let known: ProgressView | null = null
let asked = false

function show(next: ProgressView): void {
  known = next
  for (const tell of listeners) tell()
}

/** A failed answer leaves what is shown. */
async function ask(voice: Voice): Promise<void> {
  const reply = await fetch(`${address}?voice=${voice}`, { headers: { accept: "application/json" } }).catch(
    () => null,
  )
  if (reply?.ok) show((await reply.json()) as ProgressView)
}

/** What the server says of a lesson after a write; what counts as done is decided there alone. */
export function told(lesson: string, state: LessonState): void {
  const { lessons, quizzes, signedIn } = known ?? { lessons: {}, quizzes: {}, signedIn: false }
  show({ lessons: { ...lessons, [lesson]: state }, quizzes, signedIn })
}

function subscribe(voice: Voice, tell: () => void): () => void {
  listeners.add(tell)
  if (!asked) {
    asked = true
    void ask(voice)
  }
  return () => listeners.delete(tell)
}

/** What this reader has done, once the server has said; null before that and in the prerendered page. */
export function useProgress(voice: Voice): ProgressView | null {
  return useSyncExternalStore(
    (tell) => subscribe(voice, tell),
    () => known,
    () => null,
  )
}

type Step = { lesson: string; voice: Voice; place?: string; end?: true }

/** "signedOut": this browser had an account a moment ago, and what is read is kept no more. */
export type Recorded = "kept" | "signedOut" | "failed"

/** Outlives the page: the last place is often sent while the tab closes. */
export async function record(step: Step): Promise<Recorded> {
  const reply = await fetch(address, {
    method: "POST",
    keepalive: true,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(step),
  }).catch(() => null)
  if (!reply?.ok) return reply?.status === 401 ? "signedOut" : "failed"
  const { lesson } = (await reply.json()) as { lesson: LessonState }
  told(step.lesson, lesson)
  return "kept"
}
