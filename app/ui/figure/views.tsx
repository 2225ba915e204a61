import { Accumulation } from "./accumulation/accumulation"
import { Cycle } from "./cycle/cycle"
import { Driving } from "./driving/driving"
import { Guidelines } from "./guidelines/guidelines"
import { Ladder } from "./ladder/ladder"
import { Myths } from "./myths/myths"
import { Plan } from "./plan/plan"
import { Receptor } from "./receptor/receptor"
import { RiskCheck } from "./risk-check/risk-check"
import { StopDate } from "./stop-date/stop-date"
import { Triage } from "./triage/triage"
import { Trials } from "./trials/trials"
import type { ComponentType } from "react"
import type { FigureName } from "@/lib/figure/schema"
import type { FigureProps } from "./props"

/** The view of each figure. */
export const views: { [Name in FigureName]: ComponentType<FigureProps<Name>> } = {
  receptor: Receptor,
  accumulation: Accumulation,
  cycle: Cycle,
  trials: Trials,
  guidelines: Guidelines,
  "risk-check": RiskCheck,
  driving: Driving,
  "stop-date": StopDate,
  ladder: Ladder,
  triage: Triage,
  plan: Plan,
  myths: Myths,
}
