"use client"

import type { Voice } from "@/lib/course/schema"
import type { ProgressView } from "@/lib/progress/schema"
import { useProgress } from "./progress-store"
import styles from "./rail.module.css"

type Props = { voice: Voice; lesson?: string; quiz?: string; now?: boolean }
type Told = { state: "done" | "under way" | "todo"; words: string }

const AHEAD: Told = { state: "todo", words: "" }

function lessonTold(progress: ProgressView | null, id: string): Told {
  const lesson = progress?.lessons[id]
  if (lesson?.complete) return { state: "done", words: "done" }
  if (lesson?.endReached) return { state: "under way", words: "read, check not answered" }
  return lesson?.place || lesson?.checkAnswered ? { state: "under way", words: "under way" } : AHEAD
}

function quizTold(progress: ProgressView | null, id: string): Told {
  const state = progress?.quizzes[id]
  if (state === "passed") return { state: "done", words: "passed" }
  if (state === "done") return { state: "done", words: "done" }
  if (state === "failed") return { state: "under way", words: "not passed yet" }
  return state === "open" ? { state: "under way", words: "under way" } : AHEAD
}

/** The dot before a line of the rail: a tick when done, half filled under way. The words are for those who do not see it. */
export function LessonMark({ voice, lesson, quiz, now = false }: Props) {
  const progress = useProgress(voice)
  const told = lesson ? lessonTold(progress, lesson) : quiz ? quizTold(progress, quiz) : AHEAD
  return (
    <>
      <span className={styles["dot"]} data-state={told.state} data-now={now || undefined}>
        {told.state === "done" ? (
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.8 6.3l2.2 2.2 4.2-4.8" />
          </svg>
        ) : null}
      </span>
      {told.words ? <span className="unseen"> ({told.words})</span> : null}
    </>
  )
}
