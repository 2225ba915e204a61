import type { ReactNode } from "react"
import { answered, type Answers } from "@/lib/figure/answers/rules"
import { Button } from "@/ui/button"
import styles from "./result.module.css"
import { type Tone, Verdict } from "./verdict"

type Props = {
  tone: Tone
  title: string
  advice: string
  asked: { id: string }[]
  given: Answers
  words: { yes: string; unknown: string }
  clear: () => void
  children?: ReactNode
}

/** What the answers come to, how many there are of each, and what to do. */
export function Result({ tone, title, advice, asked, given, words, clear, children }: Props) {
  const count = (answer: "yes" | "unknown" | undefined) => answered(asked, given, answer).length
  return (
    <>
      <div className={styles["foot"]} data-needs-scripts="" data-screen-only="">
        <Verdict tone={tone} title={title}>
          <p>
            {words.yes}: {count("yes")}. {words.unknown}: {count("unknown")}. Not answered: {count(undefined)}
            .
          </p>
        </Verdict>
      </div>
      <div className={styles["advice"]} data-needs-scripts="" data-screen-only="">
        <p>{advice}</p>
        {children}
        <Button type="button" tone="quiet" small onClick={clear}>
          Clear the answers
        </Button>
      </div>
    </>
  )
}
