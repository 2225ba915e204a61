"use client"

import { useCallback, useEffect, useState } from "react"
import type { Heading, Voice } from "@/lib/course/schema"
import { record, useProgress } from "./progress-store"
import styles from "./bookmark.module.css"

type Props = { voice: Voice; lesson: string; headings: Heading[] }

// Two seconds: a heading scrolled past on the way to another is not a place somebody was at.
const restMilliseconds = 2000

/** Calls back with the heading that was last scrolled past, once the reader rests there. */
function usePlace(headings: Heading[], keep: (place: string) => void) {
  useEffect(() => {
    let timer = 0
    let place: string | null = null
    const flush = () => {
      if (place) keep(place)
      place = null
    }
    const watcher = new IntersectionObserver(
      (entries) => {
        const passed = entries.findLast((entry) => entry.isIntersecting && scrollY > 0)
        if (!passed) return
        place = passed.target.id
        clearTimeout(timer)
        timer = window.setTimeout(flush, restMilliseconds)
      },
      // A heading counts while it is in the upper half.
      { rootMargin: "0px 0px -50% 0px" },
    )
    for (const { id } of headings) {
      const heading = document.getElementById(id)
      if (heading) watcher.observe(heading)
    }
    addEventListener("pagehide", flush)
    return () => {
      clearTimeout(timer)
      watcher.disconnect()
      removeEventListener("pagehide", flush)
    }
  }, [headings, keep])
}

/** Keeps the place, and offers the one kept last time until it is taken or passed. */
export function Bookmark({ voice, lesson, headings }: Props) {
  const state = useProgress(voice)?.lessons[lesson]
  // Whoever reads a finished lesson again starts at its beginning.
  const place = state?.complete ? null : state?.place
  const [gone, setGone] = useState(false)
  const keep = useCallback(
    (at: string) => {
      setGone(true)
      void record({ lesson, voice, place: at })
    },
    [lesson, voice],
  )
  usePlace(headings, keep)
  const heading = headings.slice(1).find(({ id }) => id === place)
  const offered = heading && !gone && typeof location !== "undefined" && !location.hash
  return (
    <div className={styles["place"]} role="status" data-screen-only>
      {offered ? (
        <p>
          <a href={`#${heading.id}`} onClick={() => setGone(true)}>
            Go on where you were: <strong>{heading.text}</strong>
          </a>
          <button type="button" aria-label="Close" onClick={() => setGone(true)}>
            ×
          </button>
        </p>
      ) : null}
    </div>
  )
}
