import type { Shown } from "@/lib/attempt/disclose"
import type { Seal } from "@/lib/attempt/schema"
import { kindOf } from "@/lib/course/quizzes"
import { isMissed } from "@/lib/quiz/rules"

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 })

/** Points as a person says them: "8.5 of 10". */
export const points = ({ earned, total }: Pick<Seal, "earned" | "total">) =>
  `${number.format(earned)} of ${number.format(total)}`

export const percent = (share: number) => `${Math.round(share * 100)}%`

/** How a result opens, with no more than may be told of it. */
export function headline(shown: Shown): Headline {
  if (shown.told === "nothing")
    return { title: "Thank you", lead: "Your answers are kept. You see what was right after the final test." }
  const seal = shown.told === "all" ? shown.counts : shown.seal
  if (seal.voice === "patient") return shown.told === "all" ? forPatient(shown.seal) : thanks
  if (kindOf(seal.quizId) === "preTest")
    return {
      title: "What you knew before the course",
      lead: `${points(seal)} points. Nobody passes or fails this test.`,
    }
  return forStaff(seal, shown.told === "all" ? shown.counts.mustKnowMissed.length : shown.mustKnow.length)
}

type Headline = { title: string; lead: string }

const thanks: Headline = { title: "Thank you for answering", lead: "Your answers are kept." }

function forPatient({ questions }: Seal): Headline {
  const again = questions.filter(({ explained }) => isMissed(explained.verdict)).length
  if (again === 0)
    return { title: "You know this well", lead: "There is nothing that you have to look at again." }
  return {
    title: thanks.title,
    lead:
      again === 1 ? "There is one thing to look at again." : `There are ${again} things to look at again.`,
  }
}

type Marks = Pick<Seal, "earned" | "total" | "passed" | "passMark">

function forStaff({ earned, total, passed, passMark }: Marks, mustKnowMissed: number): Headline {
  const score = `${points({ earned, total })} points`
  if (passed) return { title: "You passed", lead: `${score}. The pass mark is ${percent(passMark)}.` }
  const short = earned / total < passMark ? ` The pass mark is ${percent(passMark)}.` : ""
  return { title: "Not passed yet", lead: `${score}.${short}${mustKnow(mustKnowMissed)}` }
}

function mustKnow(missed: number): string {
  if (missed === 0) return ""
  return missed === 1
    ? " One question that everybody must know was not fully right."
    : ` ${missed} questions that everybody must know were not fully right.`
}
