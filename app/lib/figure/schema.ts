import type { z } from "zod"
import { AccumulationFile } from "./accumulation/schema"
import { CycleFile } from "./cycle/schema"
import { DrivingFile } from "./driving/schema"
import { GuidelinesFile } from "./guidelines/schema"
import { LadderFile } from "./ladder/schema"
import { MythsFile } from "./myths/schema"
import { PlanFile } from "./plan/schema"
import { ReceptorFile } from "./receptor/schema"
import { RiskCheckFile } from "./risk-check/schema"
import { StopDateFile } from "./stop-date/schema"
import { TriageFile } from "./triage/schema"
import { TrialsFile } from "./trials/schema"

/** What each figure reads from modules/figures/. A figure is added here, and its view in ui/figure/views. */
export const figureFiles = {
  receptor: ReceptorFile,
  accumulation: AccumulationFile,
  cycle: CycleFile,
  trials: TrialsFile,
  guidelines: GuidelinesFile,
  "risk-check": RiskCheckFile,
  driving: DrivingFile,
  "stop-date": StopDateFile,
  ladder: LadderFile,
  triage: TriageFile,
  plan: PlanFile,
  myths: MythsFile,
} satisfies Record<string, z.ZodType>

export type FigureName = keyof typeof figureFiles
export type FigureOf<Name extends FigureName> = z.infer<(typeof figureFiles)[Name]>
/** What a course holds of them. */
export type Figures = { [Name in FigureName]?: FigureOf<Name> }

export const figureNames = Object.keys(figureFiles) as FigureName[]

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figureFiles, name)
