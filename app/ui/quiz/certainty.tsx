import type { Certainty } from "@/lib/attempt/schema"
import styles from "./certainty.module.css"

const levels: readonly Certainty[] = ["sure", "think", "guess"]

const words: Record<Certainty, string> = { sure: "I am sure", think: "I think so", guess: "It is a guess" }

/** Asks how sure the learner is, beside the answer. Left open, it holds nothing up. */
export function CertaintyFields({ certainty }: { certainty: Certainty | null }) {
  return (
    <fieldset className={styles["certainty"]} data-answer>
      <legend>How sure are you? It does not change your score.</legend>
      {levels.map((level) => (
        <label key={level}>
          <input type="radio" name="certainty" value={level} defaultChecked={certainty === level} />
          {words[level]}
        </label>
      ))}
    </fieldset>
  )
}

const past: Record<Certainty, string> = {
  sure: "You were sure",
  think: "You thought so",
  guess: "You guessed",
}

/** How sure somebody said they were, in the words they chose. */
export const certaintyChosen = (certainty: Certainty): string => words[certainty]

/** How sure somebody was of an answer, told to them afterwards. */
export const certaintySaid = (certainty: Certainty): string => past[certainty]
