"use client"

import { useEffect } from "react"
import { journal } from "./journal"

/** After signing out: nothing of anybody stays here, not even where the browser ignores Clear-Site-Data. */
export function ForgetAnswers() {
  useEffect(() => void journal.forgetAll(), [])
  return null
}
