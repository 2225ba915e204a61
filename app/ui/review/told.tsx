import { nextPath, reviewDone, type Place } from "@/lib/review/address"
import type { ToldCard } from "@/lib/review/loaders"
import type { Felt } from "@/lib/review/schema"
import type { Flash } from "@/lib/web/flash"
import { Button, LinkButton } from "@/ui/button"
import { Feedback } from "@/ui/quiz/feedback"
import { FlashNotice } from "@/ui/quiz/flash-notice"
import { VerdictTag } from "@/ui/quiz/verdict-tag"
import questionStyles from "@/ui/quiz/question.module.css"
import { PlaceFields } from "./place-fields"
import { inDays } from "./in-days"
import styles from "./told.module.css"

const FELT: { felt: Felt; words: string }[] = [
  { felt: "hard", words: "It was hard" },
  { felt: "good", words: "I knew it" },
  { felt: "easy", words: "Too easy" },
]

type Props = { card: string; place: Place; told: ToldCard; flash: Flash | null }

/** What was right and why; and then on, by way of how hard it was for whoever had it right. */
export function Told({ card, place, told, flash }: Props) {
  const { explained, back } = told
  return (
    <div className={styles["told"]}>
      <FlashNotice flash={flash} />
      <p>
        <VerdictTag verdict={explained.verdict} />
      </p>
      <Feedback kind={told.asked} explained={explained} readAgain={told.readAgain} />
      {back.ifFelt ? (
        <Rate card={card} place={place} answerKey={told.key} days={back.ifFelt} />
      ) : (
        <Missed place={place} days={back.days} />
      )}
    </div>
  )
}

type RateProps = { card: string; place: Place; answerKey: string; days: Record<Felt, number> }

function Rate({ card, place, answerKey, days }: RateProps) {
  return (
    <form action={`/api/v1/reviews/${card}/rating`} method="post">
      <input type="hidden" name="key" value={answerKey} />
      <PlaceFields place={place} />
      <fieldset className={styles["rate"]}>
        <legend>How was it? Your word decides when this question comes back.</legend>
        <div className={styles["felt"]}>
          {FELT.map(({ felt, words }) => (
            <Button key={felt} name="felt" value={felt} tone={felt === "good" ? "main" : "quiet"}>
              <span>
                {words} <small>{inDays(days[felt])}</small>
              </span>
            </Button>
          ))}
        </div>
      </fieldset>
      <p className={styles["stop"]}>
        <a href={reviewDone}>That is enough for today</a>
      </p>
    </form>
  )
}

function Missed({ place: { n, of }, days }: { place: Place; days: number }) {
  return (
    <>
      <p>This question comes back {inDays(days)}.</p>
      <p className={questionStyles["actions"]}>
        <LinkButton href={nextPath({ n: n + 1, of })}>{n < of ? "Next question" : "Finish"}</LinkButton>
        {n < of ? (
          <LinkButton tone="quiet" href={reviewDone}>
            That is enough for today
          </LinkButton>
        ) : null}
      </p>
    </>
  )
}
