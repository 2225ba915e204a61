import type { FormView } from "@/lib/statistics/present"
import type { Reliability } from "@/lib/statistics/rules/reliability"
import { enough } from "@/lib/statistics/schema"
import { type Fact, Facts } from "@/ui/manage/facts"
import { coefficient, counted, share, tooFew } from "./numbers"

const named: Record<Reliability["kind"], string> = {
  kr20: "KR-20",
  alpha: "alpha",
  drawn: "for papers drawn anew",
}

/** What the scores of a form are like, and how far they can be relied on. */
export function FormFacts({ form, judged }: { form: FormView; judged: boolean }) {
  const attempts: Fact = ["Taken", counted(form.attempts, "time")]
  if (form.attempts < enough) return <Facts facts={[attempts, ["Numbers", tooFew]]} />
  const { reliability, error, agreement } = form
  return (
    <Facts
      facts={[
        attempts,
        ["Mean score", share(form.mean)],
        ...(judged ? ([["Passed", share(form.passed)]] as const) : []),
        ["Reliability", reliability ? `${coefficient(reliability.value)}, ${named[reliability.kind]}` : "—"],
        ["Standard error", error === null ? "—" : `± ${share(error)} of the score`],
        ...(judged && agreement
          ? ([
              ["Judged alike twice", `${share(agreement.share)} (kappa ${coefficient(agreement.kappa)})`],
            ] as const)
          : []),
      ]}
    />
  )
}
