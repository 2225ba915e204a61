import {
  afterDose,
  amountAt,
  dosesBy,
  levelling,
  plateau,
  type Regimen,
} from "@/lib/figure/accumulation/rules"
import { dosesInWords } from "./doses-in-words"

/** What the picture shows, in three sentences. */
export function summary(regimen: Regimen, days: number): string {
  const { halfLife, gap, stop } = regimen
  const taken = dosesBy(days * 24, regimen)
  const most = dosesInWords(afterDose(taken, regimen))
  const last = dosesInWords(amountAt(days * 24, regimen))
  const until = stop <= days * 24 ? `none from day ${stop / 24} on` : "and no stop yet"
  return [
    `One dose every ${gap} hours, ${until}.`,
    `The most in the body is ${most} single doses, just after dose ${taken}; on day ${days} it is ${last}.`,
    `Without a stop it would level off at about ${dosesInWords(plateau(regimen))}, after about ${Math.round(levelling(halfLife) / 24)} days.`,
  ].join(" ")
}
