import { useSyncExternalStore } from "react"
import type { Voice } from "@/lib/course/schema"

export type LessonState = {
  place: string | null
  complete: boolean
  endReached: boolean
  checkAnswered: boolean
}
export type Progress = {
  lessons: Record<string, LessonState | undefined>
  quizzes: Record<string, "open" | "passed" | "failed" | undefined>
}

const address = "/api/v1/progress"
const listeners = new Set<() => void>()
let known: Progress | null = null
let asked = false

/** Asks the server anew; what counts as done is decided there alone. A failed answer leaves what is shown. */
export async function refresh(voice: Voice): Promise<void> {
  const answer = await fetch(`${address}?voice=${voice}`, { headers: { accept: "application/json" } }).catch(
    () => null,
  )
  if (!answer?.ok) return
  known = (await answer.json()) as Progress
  for (const tell of listeners) tell()
}

function subscribe(voice: Voice, tell: () => void): () => void {
  listeners.add(tell)
  if (!asked) {
    asked = true
    void refresh(voice)
  }
  return () => listeners.delete(tell)
}

/** What this reader has done, once the server has said; null before that and in the prerendered page. */
export function useProgress(voice: Voice): Progress | null {
  return useSyncExternalStore(
    (tell) => subscribe(voice, tell),
    () => known,
    () => null,
  )
}

type Step = { lesson: string; voice: Voice; place?: string; end?: true }

/** Outlives the page: the last place is often sent while the tab closes. */
export function record(step: Step): Promise<boolean> {
  return fetch(address, {
    method: "POST",
    keepalive: true,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(step),
  }).then(
    (answer) => answer.ok,
    () => false,
  )
}
