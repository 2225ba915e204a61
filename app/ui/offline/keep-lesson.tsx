"use client"

import { useEffect } from "react"
import { keepThisPage } from "./keep-this-page"

// For browsers that do not say when they are idle: long after a page has been drawn.
const lateEnough = 3_000

/** Once the page rests, has the lesson kept on this device, to be read without a connection. */
export function KeepLesson() {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return
    const begin = () => void keepThisPage()
    if (!("requestIdleCallback" in globalThis)) {
      const timer = setTimeout(begin, lateEnough)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(begin)
    return () => cancelIdleCallback(idle)
  }, [])
  return null
}
