"use client"

import { useEffect } from "react"
import { forgetJournals } from "./journal"

/** After signing out: nothing of anybody stays in this tab, not even where the browser ignores Clear-Site-Data. */
export function ForgetAnswers() {
  useEffect(() => forgetJournals(null), [])
  return null
}
