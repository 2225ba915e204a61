"use client"

import { Button } from "./button"

export function PrintButton() {
  return (
    <Button type="button" data-needs-scripts="" onClick={() => window.print()}>
      Print
    </Button>
  )
}
