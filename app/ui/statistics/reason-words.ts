import type { Reason } from "@/lib/statistics/rules/advice"
import { coefficient, share } from "./numbers"

/** Why to look at a question, as one would say it to whoever wrote it. */
export function reasonWords({ kind, share: amount, choice: full }: Reason): string {
  // A sentence that is quoted inside another loses its own full stop.
  const choice = full?.replace(/\.$/, "")
  switch (kind) {
    case "keyDoubted":
      return `Whoever did well on the rest got this wrong more often (${coefficient(amount)}). Check its key.`
    case "topWrong":
      return `Of the best third ${share(amount)} chose “${choice}”, more than chose the right answer. Check its key.`
    case "sureWrong":
      return `${share(amount)} of those who were sure were wrong. Look at how the lesson puts it.`
    case "hard":
      return `Those who answered earned only ${share(amount)} of its points. Is it taught, and is it clear?`
    case "weak":
      return `It hardly tells those who know from those who do not (${coefficient(amount)}; 0.20 is the usual floor).`
    case "leftOut":
      return `${share(amount)} left it out. It may be hard to read, or hard to answer on a phone.`
    case "unused":
      return `Hardly anybody takes “${choice}”. Something more likely in its place would tell more.`
  }
}
