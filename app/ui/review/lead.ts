import { sittingSize, type Schedule } from "@/lib/review/schema"
import { counted } from "@/ui/minutes"

/** How the page that begins a sitting opens. */
export function scheduleLead({ cards, due }: Schedule): string {
  if (cards === 0) return "There is nothing to review yet."
  if (due === 0) return "Nothing is due now."
  const sitting = due > sittingSize ? ` A sitting has ${sittingSize} of them.` : ""
  return `${counted(due, "question")} ${due === 1 ? "is" : "are"} due.${sitting}`
}

/** How the page that ends one opens. */
export function endLead({ due }: Schedule): string {
  if (due === 0) return "Nothing more is due. A few minutes now and then are what makes it stay."
  return `${counted(due, "more question")} can wait until you have the time.`
}
