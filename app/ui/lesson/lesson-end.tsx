"use client"

import { useEffect, useRef, useState } from "react"
import type { Voice } from "@/lib/course/schema"
import { Button } from "@/ui/button"
import type { LessonState } from "@/lib/progress/schema"
import { record, useProgress, type Recorded } from "./progress-store"
import { SignInToGoOn } from "./sign-in-to-go-on"
import styles from "./lesson-end.module.css"

type Props = { voice: Voice; lesson: string }

function words({ complete, checkAnswered }: LessonState): string {
  if (complete) return "This lesson is done."
  return checkAnswered ? "Check answered." : "Read to the end. Answer the check above to finish this lesson."
}

/** Whoever jumps past the end of the text to the foot of the page, as the End key does, has reached it. */
const belowCounts = { rootMargin: "10000000px 0px 0px 0px" }

/** The end of the text: a button without scripts; with them, coming here is enough. */
export function LessonEnd({ voice, lesson }: Props) {
  const end = useRef<HTMLDivElement>(null)
  const [sent, setSent] = useState<Recorded | null>(null)
  const state = useProgress(voice)?.lessons[lesson]

  useEffect(() => {
    if (!end.current) return
    const watcher = new IntersectionObserver(async ([entry]) => {
      if (!entry?.isIntersecting) return
      watcher.disconnect()
      setSent(await record({ lesson, voice, end: true }))
    }, belowCounts)
    watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [lesson, voice])

  return (
    <div ref={end} className={styles["end"]} data-screen-only>
      <p role="status">
        {sent === "signedOut" ? <SignInToGoOn /> : null}
        {sent === "kept" && state ? (
          <>
            {state.complete ? <Tick /> : null} {words(state)}
          </>
        ) : null}
      </p>
      {sent === "kept" || sent === "signedOut" ? null : (
        <form action="/api/v1/progress" method="post">
          <input type="hidden" name="lesson" value={lesson} />
          <input type="hidden" name="voice" value={voice} />
          <input type="hidden" name="end" value="true" />
          <Button tone="quiet">I have read this</Button>
        </form>
      )}
    </div>
  )
}

function Tick() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d="M7 12.5l3.5 3.5L17 8.5" />
    </svg>
  )
}
