import { type Answers, open } from "../answers/rules"

/** hold: not to be taken before somebody was asked. tell: the care team has to know. ask: none of these, still ask. */
export type Outcome = "hold" | "tell" | "ask"

/** A risk that is asked about, named for its reader, and what it comes to if it cannot be ruled out. */
export type Factor = { id: string; name: string; weighs: "hold" | "tell" }

/** The gravest thing that cannot be ruled out. Only a plain no to everything gets the mildest. */
export function outcome(factors: readonly Factor[], given: Answers): Outcome {
  const left = open(factors, given)
  if (factors.length === 0 || left.some(({ weighs }) => weighs === "hold")) return "hold"
  return left.length > 0 ? "tell" : "ask"
}
