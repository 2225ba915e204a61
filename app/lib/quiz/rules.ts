import type { Verdict } from "./schema"

/** Something to look at again. Who holds an answer beside the model has missed nothing that we know of. */
export const isMissed = (verdict: Verdict): boolean => verdict !== "right" && verdict !== "compared"
