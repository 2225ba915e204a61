import type { Seal } from "@/lib/attempt/schema"
import { isMissed } from "@/lib/quiz/rules"

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 })

/** Points as a person says them: "8.5 of 10". */
export const points = ({ earned, total }: Pick<Seal, "earned" | "total">) =>
  `${number.format(earned)} of ${number.format(total)}`

export const percent = (share: number) => `${Math.round(share * 100)}%`

/** How a result opens. Staff hear whether they passed, and why not; a patient is never judged. */
export function headline(seal: Seal): { title: string; lead: string } {
  return seal.voice === "patient" ? forPatient(seal) : forStaff(seal)
}

function forPatient({ questions }: Seal) {
  const again = questions.filter(({ explained }) => isMissed(explained.verdict)).length
  if (again === 0)
    return { title: "You know this well", lead: "There is nothing that you have to look at again." }
  return {
    title: "Thank you for answering",
    lead:
      again === 1 ? "There is one thing to look at again." : `There are ${again} things to look at again.`,
  }
}

function forStaff({ earned, total, passed, passMark, mustKnowMissed }: Seal) {
  const score = `${points({ earned, total })} points`
  if (passed) return { title: "You passed", lead: `${score}. The pass mark is ${percent(passMark)}.` }
  const short = earned / total < passMark ? ` The pass mark is ${percent(passMark)}.` : ""
  return { title: "Not passed yet", lead: `${score}.${short}${mustKnow(mustKnowMissed.length)}` }
}

function mustKnow(missed: number): string {
  if (missed === 0) return ""
  return missed === 1
    ? " One question that everybody must know was not fully right."
    : ` ${missed} questions that everybody must know were not fully right.`
}
