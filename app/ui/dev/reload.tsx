"use client"

import { useRouter } from "next/navigation"
import { useEffect, useState } from "react"
import styles from "./reload.module.css"

/** In development: shows a saved lesson or question at once, and says what is wrong with the course. */
export function Reload() {
  const router = useRouter()
  const [problems, setProblems] = useState<string[]>([])
  useEffect(() => {
    const changes = new EventSource("/dev/course")
    changes.addEventListener("problems", (event: MessageEvent<string>) => {
      setProblems(JSON.parse(event.data) as string[])
    })
    changes.addEventListener("changed", () => router.refresh())
    return () => changes.close()
  }, [router])
  if (problems.length === 0) return null
  return (
    <details className={styles["problems"]} open>
      <summary>
        {problems.length === 1 ? "1 mistake in the course" : `${problems.length} mistakes in the course`}
      </summary>
      {problems.map((problem) => (
        <pre key={problem}>{problem}</pre>
      ))}
    </details>
  )
}
