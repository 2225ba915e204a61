"use client"

import { useEffect, useState } from "react"
import { findKeptLessons, type KeptLesson } from "./find-kept-lessons"

const voices = { staff: "for staff", patient: "for patients" }

/** The lessons that can be read on this device without a connection. */
export function KeptLessons() {
  const [lessons, setLessons] = useState<KeptLesson[] | null>(null)
  useEffect(() => {
    findKeptLessons().then(setLessons, () => setLessons([]))
  }, [])
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">Lessons on this device</h2>
      {lessons?.length === 0 ? <p>There are none yet. Each lesson that you open is kept.</p> : null}
      {lessons && lessons.length > 0 ? (
        <ul>
          {lessons.map(({ path, title, voice }) => (
            <li key={path}>
              <a href={path}>{title}</a>, {voices[voice]}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
