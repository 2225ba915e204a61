"use client"

import { useEffect, useState } from "react"
import type { DueView } from "@/lib/review/schema"
import { DueNotice } from "./due-notice"

/** The home page is the same for everyone: what is due for this reader is asked for once it is there. */
export function DueOnHome() {
  const [view, setView] = useState<DueView | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    fetch("/api/v1/reviews", { headers: { accept: "application/json" }, signal: leaving.signal })
      .then(async (reply) => reply.ok && setView((await reply.json()) as DueView))
      // Nothing is shown of what could not be asked; My record has it, too.
      .catch(() => null)
    return () => leaving.abort()
  }, [])
  return view ? <DueNotice {...view} /> : null
}
