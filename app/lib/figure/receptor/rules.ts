/** What is bound to the receptor. */
export type Bound = { gaba: boolean; diazepam: boolean }

export type Opening = "shut" | "now-and-then" | "more-often"

/** Every state there is, from nothing bound to both. */
export const everyBound: Bound[] = [
  { gaba: false, diazepam: false },
  { gaba: false, diazepam: true },
  { gaba: true, diazepam: false },
  { gaba: true, diazepam: true },
]

/** How often the channel opens: diazepam helps GABA and never takes its place (claim gaba-modulator). */
export function openingOf({ gaba, diazepam }: Bound): Opening {
  if (!gaba) return "shut"
  return diazepam ? "more-often" : "now-and-then"
}

/** The name of a state in the figure's file. */
export function stateOf({ gaba, diazepam }: Bound): "neither" | "gaba" | "diazepam" | "both" {
  if (gaba) return diazepam ? "both" : "gaba"
  return diazepam ? "diazepam" : "neither"
}

/** Diazepam has effects only where it makes GABA open the channel more often. */
export const effectsIn = <Effect>(bound: Bound, effects: Effect[]): Effect[] =>
  openingOf(bound) === "more-often" ? effects : []
